import { UsersPage } from '../../users/UsersPage';
import { users } from '../../messages/en/users';
import { withMessages } from '../../messages/withMessages';

export const UsersRoute = withMessages(UsersPage, { users });
