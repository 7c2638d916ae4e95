import { UserPage } from '../../users/UserPage';
import { users } from '../../messages/en/users';
import { withMessages } from '../../messages/withMessages';

export const UserRoute = withMessages(UserPage, { users });
