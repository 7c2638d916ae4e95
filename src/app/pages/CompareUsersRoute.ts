import { CompareUsersPage } from '../../users/compare/CompareUsersPage';
import { comparePeople } from '../../messages/en/comparePeople';
import { users } from '../../messages/en/users';
import { withMessages } from '../../messages/withMessages';

export const CompareUsersRoute = withMessages(CompareUsersPage, { comparePeople, users });
