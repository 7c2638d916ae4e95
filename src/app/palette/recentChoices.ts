import type { PaletteItem } from './PaletteItem';

const MOST = 6;

/** By organization and admin; gone with the tab. */
const chosen = new Map<string, readonly PaletteItem[]>();

/** Where the palette led lately, the latest first. */
export function recentChoices(storageKey: string): readonly PaletteItem[] {
  return chosen.get(storageKey) ?? [];
}

/** Forgets them all, whoever's they are: they name people. */
export function forgetChoices(): void {
  chosen.clear();
}

/** Notes a choice. What was done, rather than gone to, isn't offered again. */
export function noteChoice(storageKey: string, item: PaletteItem): void {
  if (item.choice.kind !== 'link') return;
  const others = recentChoices(storageKey).filter(({ id }) => id !== item.id);
  chosen.set(storageKey, [{ ...item, group: 'recent' as const }, ...others].slice(0, MOST));
}
