import { keepChoice, keptChoice } from '../theme/keptChoice';

/** Whether the first visit's words are shown until the admin has read them. */
export type Welcome = 'open' | 'closed';

interface VisitFacts {
  /** Whether this browser had kept the organization before this visit. */
  readonly hasCopy: boolean;
  readonly hasRuns: boolean;
}

/** @param before as it was left; null where it never came to that. */
export function welcomeNow(before: Welcome | null, { hasCopy, hasRuns }: VisitFacts): Welcome {
  if (before === 'closed' || hasRuns) return 'closed';
  return before === null && hasCopy ? 'closed' : 'open';
}

/** How the words were left; `storageKey` names the admin and the organization. */
export function keptWelcome(storageKey: string, storage?: Pick<Storage, 'getItem'>): Welcome | null {
  const kept = keptChoice(nameOf(storageKey), storage);
  return kept === 'open' || kept === 'closed' ? kept : null;
}

export function keepWelcome(storageKey: string, welcome: Welcome, storage?: Pick<Storage, 'setItem'>): void {
  keepChoice(nameOf(storageKey), welcome, storage);
}

function nameOf(storageKey: string): string {
  return `license-desk-welcome/${storageKey}`;
}
