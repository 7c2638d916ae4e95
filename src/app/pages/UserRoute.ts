import { UserPage } from '../../users/UserPage';
import { person } from '../../messages/en/person';
import { users } from '../../messages/en/users';
import { withMessages } from '../../messages/withMessages';

export const UserRoute = withMessages(UserPage, { person, users });
