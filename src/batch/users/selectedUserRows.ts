import type { Person, UserId, UserState } from '../../licensing/model';
import type { PeopleById } from '../../queries/peopleByIds';

export interface SelectedUser {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly division: string;
  /** "nobody": the id belongs to no one whom this admin may see. */
  readonly state: UserState | 'nobody' | 'loading';
}

export function toSelectedUsers(userIds: readonly UserId[], people: PeopleById | undefined): SelectedUser[] {
  return userIds.map((id) => toRow(id, people?.get(id)));
}

function toRow(id: UserId, person: Person | null | undefined): SelectedUser {
  return {
    id,
    name: person?.name ?? '',
    email: person?.email ?? '',
    division: person?.division?.name ?? '',
    state: person === undefined ? 'loading' : person === null ? 'nobody' : person.state,
  };
}
