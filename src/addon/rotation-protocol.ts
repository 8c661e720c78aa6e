/** What the window of a rotation may ask of the script, and what it gets. */
import type { Aspect } from '../workbook/whole/comparison';

/** Where the spreadsheet stands. */
export interface RotationView {
  state: 'atWork' | 'closed' | 'moved' | 'copy' | 'rotated';
  /** The other spreadsheet: of one that was moved the new one, of a copy or a rotated register the old one. */
  address: string;
  /** Where a copy of this spreadsheet is made. */
  copyAddress: string;
  /** This copy was made after the register was closed. */
  isOfClosed: boolean;
  /** The script has no key yet. */
  needsCode: boolean;
  /** Of a rotated register: how the old spreadsheet stands. */
  old?: { isThere: boolean; touched: string[] };
}

/** What the check of a copy found, and what came of its take-over. */
export interface TakeOverView {
  taken: boolean;
  ok: boolean;
  /** Absent where the copy was taken over before. */
  lines?: { what: Aspect; count: number; wrong: number }[];
  differences: { what: Aspect; tab: string; row?: number; id?: string; column?: string }[];
  /** Differences that are not listed. */
  more: number;
  /** Sheets of the old spreadsheet into which somebody typed meanwhile. */
  touched: string[];
  log?: { entries: number; broken?: number };
  rules?: number;
  forms?: 'none' | 'linked' | 'lost';
}

/** The operations of a rotation. */
export interface RotationOperations {
  rotationState: { args: object; value: RotationView };
  closeForRotation: { args: { recoveryCode: string }; value: RotationView };
  reopenRegister: { args: object; value: RotationView };
  takeCopyOver: { args: { recoveryCode: string; trial: boolean }; value: TakeOverView };
  oldOneGone: { args: object; value: { tasks: number } };
}
