/** What the page on access and the script say to each other. Types only. */

/** Something that a review found, in words. */
export interface AccessFindingView {
  key: string;
  found: string;
  todo: string;
}

/** Who can open the spreadsheet, compared with who should. */
export interface AccessReviewView {
  toDo: AccessFindingView[];
  hints: AccessFindingView[];
  /** Whether all is well; not so while a group has access, whose members nobody sees. */
  isFine: boolean;
  /** How many accounts were compared; absent where the list was not shown. */
  accounts?: number;
}

/** The operations of access. */
export interface AccessOperations {
  /** A review: it is logged. */
  reviewAccess: { args: object; value: AccessReviewView };
}
