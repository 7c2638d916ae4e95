import type { MemberState } from '../directory/askMembers';
import { stateOf } from '../directory/askMembers';
import type { OrganizationMember } from '../directory/OrganizationReading';

/** Words that the exported file is written in. */
export interface ExportWords {
  readonly state: (state: MemberState) => string;
  /** In place of licenses that were not told. */
  readonly notTold: string;
}

/** People as rows of a file: name, e-mail, id, division, state, last login, licenses. */
export function peopleRows(members: readonly OrganizationMember[], words: ExportWords): string[][] {
  return members.map((member) => {
    const { person, userId, licenses } = member;
    return [
      person?.name ?? '',
      person?.email ?? '',
      userId,
      person?.division?.name ?? '',
      words.state(stateOf(member)),
      person?.dateLastLogin ?? '',
      licenses?.join('; ') ?? words.notTold,
    ];
  });
}
