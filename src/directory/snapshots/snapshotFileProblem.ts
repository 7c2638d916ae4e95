import type { FileProblem } from '../fileFields';

/** Bytes of a file that is opened: room for some millions of people, packed. */
export const LARGEST_SNAPSHOT_FILE = 40_000_000;

/** Why a file is not opened. A path names the first place that is wrong, such as userIds.17. */
export type SnapshotFileProblem =
  | FileProblem
  | { readonly kind: 'tooLarge' | 'broken' }
  | { readonly kind: 'uneven' | 'unordered'; readonly path: string };
