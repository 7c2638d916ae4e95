/** A run that isn't finished: under way in some tab, or left behind. */
export interface UnfinishedRun {
  readonly name: string;
  readonly isUnderWay: boolean;
}
