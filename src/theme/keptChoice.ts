/** What this browser keeps of a choice; null where it was never made, or where the browser keeps nothing. */
export function keptChoice(key: string, storage?: Pick<Storage, 'getItem'>): string | null {
  try {
    return (storage ?? localStorage).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. Where the browser keeps nothing, it holds until the page is left. */
export function keepChoice(key: string, choice: string, storage?: Pick<Storage, 'setItem'>): void {
  try {
    (storage ?? localStorage).setItem(key, choice);
  } catch {
    // Private mode or a full disk: whoever made the choice goes on with it all the same.
  }
}
