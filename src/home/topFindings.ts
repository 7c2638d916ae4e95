import type { FindingKind } from '../directory/findings/findingKey';
import type { Finding, FindingsAnswer, UnknownReason } from '../directory/findings/findings';

/** Kinds of which something can't be told, all for the same reason. */
export interface UnknownKinds {
  readonly reason: UnknownReason;
  readonly kinds: readonly FindingKind[];
}

export interface TopFindings {
  /** The gravest kind first, and within a kind the one that concerns most people. */
  readonly shown: readonly Finding[];
  /** Those that aren't shown included. */
  readonly total: number;
  /** Each kind under one reason alone: the first that it has. */
  readonly unknown: readonly UnknownKinds[];
}

/** The few findings that weigh most, and what can't be told. */
export function topFindings({ groups }: Pick<FindingsAnswer, 'groups'>, most: number): TopFindings {
  // The answer has its kinds by weight, and each kind's findings by people.
  const all = groups.flatMap(({ findings }) => findings);
  const kinds = new Map<UnknownReason, FindingKind[]>();
  for (const { kind, unknown } of groups) {
    const reason = unknown[0]?.reason;
    if (reason !== undefined) kinds.set(reason, [...(kinds.get(reason) ?? []), kind]);
  }
  return {
    shown: all.slice(0, most),
    total: all.length,
    unknown: [...kinds].map(([reason, of]) => ({ reason, kinds: of })),
  };
}
