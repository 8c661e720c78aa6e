import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { hex, utf8 } from '../../register/bytes';
import type { Breach } from './row';

/** Digits of a stamp: enough to notice a change, which nobody forges here. */
const DIGITS = 16;

/** A short hash of all that an assessment may change, by which answers given on an older state are told. */
export function assessmentStamp({
  texts,
  natures,
  circumstances,
  facts: { risk, exception },
}: Breach): string {
  // Why a notice was late is told with the notice.
  const assessed = { ...texts, reasonsForDelay: '' };
  const state = { assessed, natures, circumstances, risk: risk ?? '', exception: exception ?? '' };
  return hex(sha256(utf8(canonicalize(state) ?? ''))).slice(0, DIGITS);
}
