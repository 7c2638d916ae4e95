import type { LicenseId } from '../../licensing/model';
import { findingKey, type FindingKind, type FindingSubject } from './findingKey';
import type { Finding, FindingGroup, Suggestion, Unknown, UnknownReason } from './findings';
import type { MemberClass } from './memberClasses';

/** What a rule says of the people of one class. */
export interface Hit {
  readonly subject: FindingSubject;
  readonly related?: Iterable<LicenseId>;
  readonly suggestion?: {
    readonly removeHeld?: boolean;
    readonly add?: Iterable<LicenseId>;
    readonly remove?: Iterable<LicenseId>;
  };
}

interface Gathered {
  readonly subject: FindingSubject;
  readonly classes: Set<MemberClass>;
  readonly related: Set<LicenseId>;
  readonly add: Set<LicenseId>;
  readonly remove: Set<LicenseId>;
  removeHeld: boolean;
}

/** Gathers what a rule says of one class after the other into a group of findings. */
export class FindingCollector {
  readonly #found = new Map<string, Gathered>();
  readonly #met = new Map<Hit, Gathered>();
  readonly #undecided = new Map<UnknownReason, Set<MemberClass>>();
  #decided = 0;

  constructor(readonly kind: FindingKind) {}

  /** The class could be judged; what was found of it, if anything. */
  judge(one: MemberClass, hits: readonly Hit[]): void {
    this.#decided += one.people;
    for (const hit of hits) this.#gathered(hit).classes.add(one);
  }

  /** Whether the rule holds for the class, or which finding it belongs to, can't be told. */
  leaveOpen(one: MemberClass, reason: UnknownReason): void {
    const classes = this.#undecided.get(reason) ?? new Set();
    this.#undecided.set(reason, classes.add(one));
  }

  group(): FindingGroup {
    const unknown: Unknown[] = [...this.#undecided].map(([reason, classes]) => ({
      reason,
      people: peopleIn(classes),
    }));
    if (this.#decided === 0 && unknown.length > 0) return unknownGroup(this.kind, unknown);
    const findings = [...this.#found].map(([key, found]) => toFinding(key, found));
    return {
      kind: this.kind,
      known: true,
      findings: findings.sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1)),
      people: peopleIn(this.#everybodyFound()),
      unknown,
    };
  }

  /** The classes of one finding. */
  membersOf(key: string): ReadonlySet<MemberClass> {
    return this.#found.get(key)?.classes ?? new Set();
  }

  #gathered(hit: Hit): Gathered {
    const met = this.#met.get(hit);
    if (met !== undefined) return met;
    const { subject, related = [], suggestion = {} } = hit;
    const key = findingKey(subject);
    const found: Gathered = this.#found.get(key) ?? {
      subject,
      classes: new Set(),
      related: new Set(),
      add: new Set(),
      remove: new Set(),
      removeHeld: false,
    };
    this.#found.set(key, found);
    this.#met.set(hit, found);
    for (const id of related) found.related.add(id);
    found.removeHeld ||= suggestion.removeHeld ?? false;
    for (const id of suggestion.add ?? []) found.add.add(id);
    for (const id of suggestion.remove ?? []) found.remove.add(id);
    return found;
  }

  #everybodyFound(): Set<MemberClass> {
    const all = new Set<MemberClass>();
    for (const { classes } of this.#found.values()) for (const one of classes) all.add(one);
    return all;
  }
}

/** A group of which nothing can be told. */
export function unknownGroup(kind: FindingKind, unknown: readonly Unknown[]): FindingGroup {
  return { kind, known: false, findings: [], people: 0, unknown };
}

function toFinding(key: string, { subject, classes, related, removeHeld, add, remove }: Gathered): Finding {
  const suggestion: Suggestion = { removeHeld, add: [...add].sort(), remove: [...remove].sort() };
  return { key, subject, related: [...related].sort(), people: peopleIn(classes), suggestion };
}

function peopleIn(classes: Iterable<MemberClass>): number {
  let people = 0;
  for (const one of classes) people += one.people;
  return people;
}
