import { changeKey, type ChangeKey } from './change';
import type { DefinitionGraph } from './definitionGraph';
import { allMissingPrerequisites } from './heldRules';
import type { LicenseChange, LicenseId } from './model';
import type { PersonPlan } from './personPlan';
import type { PlanOffer, PlanReason, PlanRow } from './planTypes';

/** What would better the plan: what is missing could be added first, what becomes idle be taken away. */
export function offersFor(people: readonly PersonPlan[], graph: DefinitionGraph): PlanOffer[] {
  const offers = createOffers();
  for (const person of people) {
    const { before, after, rows } = person;
    if (!before || !after) continue;
    for (const row of rows) {
      if (row.kind === 'obstacle') offerAgainst(row, before, graph, offers.add);
      else if (row.kind === 'change' && row.change.action === 'add') {
        offerRedundant(row.change, before, after, graph, offers.add);
      }
    }
  }
  return offers.all();
}

type Add = (
  kind: PlanOffer['kind'],
  licenseId: LicenseId,
  because: LicenseId,
  changes: LicenseChange[],
) => void;

function offerAgainst(row: PlanRow, held: ReadonlySet<LicenseId>, graph: DefinitionGraph, add: Add): void {
  // A change that something else forbids anyway isn't helped by an offer.
  if (!row.includable) return;
  const { userId, licenseId } = row.change;
  const remove = (id: LicenseId): LicenseChange[] => [{ userId, licenseId: id, action: 'remove' }];
  for (const reason of row.reasons) {
    for (const [kind, id] of remediesFor(reason)) {
      const changes =
        kind === 'add-prerequisite'
          ? [id, ...allMissingPrerequisites(graph, id, held)].map((need) => ({
              userId,
              licenseId: need,
              action: 'add' as const,
            }))
          : remove(id);
      add(kind, id, licenseId, changes);
    }
  }
}

function remediesFor(reason: PlanReason): [PlanOffer['kind'], LicenseId][] {
  switch (reason.kind) {
    case 'missing-prerequisite':
      return reason.prerequisites.map((id) => ['add-prerequisite', id]);
    case 'required-by-other':
      return reason.by.map((id) => ['remove-dependent', id]);
    case 'second-add-on':
      return reason.held.map((id) => ['remove-conflicting', id]);
    default:
      return [];
  }
}

function offerRedundant(
  { userId, licenseId }: LicenseChange,
  before: ReadonlySet<LicenseId>,
  after: ReadonlySet<LicenseId>,
  graph: DefinitionGraph,
  add: Add,
): void {
  const own = graph.comprised.get(licenseId) ?? new Set();
  for (const part of own) {
    const mutual = graph.comprised.get(part)?.has(licenseId) === true;
    if (mutual || !before.has(part) || !after.has(part)) continue;
    add('remove-redundant', part, licenseId, [{ userId, licenseId: part, action: 'remove' }]);
  }
}

function createOffers(): { add: Add; all: () => PlanOffer[] } {
  const offers = new Map<string, Omit<PlanOffer, 'changes'> & { changes: Map<ChangeKey, LicenseChange> }>();
  return {
    add(kind, licenseId, because, changes) {
      const key = JSON.stringify([kind, licenseId, because]);
      const offer = offers.get(key) ?? { kind, licenseId, because, changes: new Map() };
      offers.set(key, offer);
      for (const change of changes) offer.changes.set(changeKey(change), change);
    },
    all: () =>
      [...offers.values()].map(({ kind, licenseId, because, changes }) => ({
        kind,
        licenseId,
        because,
        changes: [...changes.values()],
      })),
  };
}
