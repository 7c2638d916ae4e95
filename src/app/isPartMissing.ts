/** What each browser says when a part of the app could not be fetched, and Vite of a part's styles. */
const PART_MISSING =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS|Failed to fetch module/i;

/** Whether the app's own code did not arrive: the connection was cut, or a release took it away. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && PART_MISSING.test(error.message);
}
