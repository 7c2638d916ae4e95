import type { LicenseId } from '../../licensing/model';
import { roleSetKey } from '../../licensing/roleSets';
import {
  MEMBER_STATES,
  NONE,
  type MemberState,
  type OrganizationColumns,
} from '../store/OrganizationColumns';

/** Members of whom all that findings ask for is the same: a few hundred kinds of people, however many there are. */
export interface MemberClass {
  readonly state: MemberState;
  /** Null where it was not told. */
  readonly licenses: ReadonlySet<LicenseId> | null;
  /** As roleSetKey; null where roles were not told. */
  readonly roles: string | null;
  readonly login: 'recent' | 'old' | 'untold';
  people: number;
}

export interface MemberClasses {
  readonly classes: readonly MemberClass[];
  /** The class of the member at each place. */
  readonly classOf: Int32Array;
}

const DAY_MS = 86_400_000;
const LOGINS = ['recent', 'old', 'untold'] as const;

/** Sorts members into classes, in one walk over the columns. */
export function classify(columns: OrganizationColumns, now: number, idleDays: number): MemberClasses {
  const { size, states, licenseSetOf, roleSetOf, lastLogins } = columns;
  const oldBefore = now - idleDays * DAY_MS;
  const licenseSets = columns.licenseSets.map((ids) => new Set(ids));
  const roleKeys = columns.roleSets.map((roles) => roleSetKey(roles.map(({ id }) => id)));
  // NONE is -1, so that each number is moved up by one to make a number of them all.
  const perRoleSet = (licenseSets.length + 1) * MEMBER_STATES.length * LOGINS.length;
  const known = new Map<number, number>();
  const classes: MemberClass[] = [];
  const classOf = new Int32Array(size);

  for (let place = 0; place < size; place += 1) {
    const licenseSet = licenseSetOf[place] ?? NONE;
    const roleSet = roleSetOf[place] ?? NONE;
    const state = states[place] ?? 0;
    const lastLogin = lastLogins[place] ?? Number.NaN;
    const login = Number.isNaN(lastLogin) ? 2 : lastLogin <= oldBefore ? 1 : 0;
    const id =
      (roleSet + 1) * perRoleSet + ((licenseSet + 1) * MEMBER_STATES.length + state) * LOGINS.length + login;
    let index = known.get(id);
    if (index === undefined) {
      index = classes.length;
      known.set(id, index);
      classes.push({
        state: MEMBER_STATES[state] ?? 'unknown',
        licenses: licenseSets[licenseSet] ?? null,
        roles: roleKeys[roleSet] ?? null,
        login: LOGINS[login],
        people: 0,
      });
    }
    const one = classes[index];
    if (one !== undefined) one.people += 1;
    classOf[place] = index;
  }
  return { classes, classOf };
}
