/** What a run or plan is called, as part of a file's name; empty where nothing of it can stand there. */
export function fileNameOf(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
