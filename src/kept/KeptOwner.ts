/** Whose data it is: the names by which this browser keeps one admin's of one organization apart from all others. */
export interface KeptOwner {
  readonly organizationId: string;
  readonly adminId: string;
  /** Both in one text, for what is kept by a plain name. */
  readonly storageKey: string;
}
