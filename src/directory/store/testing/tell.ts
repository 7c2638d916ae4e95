import type { LicenseId, UserId } from '../../../licensing/model';
import { createColumnsBuilder, type ColumnsBuilder } from '../columnsBuilder';
import type { OrganizationColumns } from '../OrganizationColumns';
import { rowOf } from '../rowOf';
import type { Told } from './plainReading';

/** Tells a builder a story. */
export function tell(
  story: readonly Told[],
  builder: ColumnsBuilder = createColumnsBuilder(),
): ColumnsBuilder {
  for (const told of story) {
    if (told.kind === 'people') builder.addPeople(told.people);
    else if (told.kind === 'assignments') builder.addAssignments(told.assignments);
    else if (told.kind === 'holders') tellHolders(builder, told.holders);
    else if (told.kind === 'changes') builder.applyChanges(told.changes);
    else builder.seal(told.namesEveryHolder);
  }
  return builder;
}

/** Each license in two pieces, as one that arrives slowly. */
function tellHolders(builder: ColumnsBuilder, holders: ReadonlyMap<LicenseId, readonly UserId[]>): void {
  const intake = builder.takeHolders();
  for (const [licenseId, ids] of holders) {
    intake.add(licenseId, ids.slice(0, 2));
    intake.add(licenseId, ids.slice(2));
  }
  intake.end();
}

/** All members, in their places. */
export function rowsOf(columns: OrganizationColumns) {
  return Array.from({ length: columns.size }, (_, place) => rowOf(columns, place));
}
