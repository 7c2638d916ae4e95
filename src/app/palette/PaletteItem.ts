export const PALETTE_GROUPS = [
  'recent',
  'people',
  'licenses',
  'permissions',
  'views',
  'pages',
  'actions',
] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** What the palette can lead to, or do. */
export interface PaletteItem {
  /** Unique among all, and the same for the same thing. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** What else it is found by. */
  readonly keywords: string;
  readonly choice: PaletteChoice;
}

export type PaletteChoice =
  | { readonly kind: 'link'; readonly to: string }
  /** Done at once; an answer keeps the palette open and is shown in it. */
  | { readonly kind: 'deed'; readonly run: () => Promise<string | null> }
  /** Opens something in place of the palette, to which the focus could not go back. */
  | { readonly kind: 'opens'; readonly open: () => void }
  /** Not this admin's to do. */
  | { readonly kind: 'denied' };
