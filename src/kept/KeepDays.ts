export const LIMITED_KINDS = ['organization', 'snapshots', 'runs', 'drafts'] as const;
export type LimitedKind = (typeof LIMITED_KINDS)[number];

/** For how many days this browser may keep a kind of data. Without a number it is kept until somebody deletes it. */
export type KeepDays = Readonly<Partial<Record<LimitedKind, number | undefined>>>;
