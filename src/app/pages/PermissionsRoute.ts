import { permissions } from '../../messages/en/permissions';
import { withMessages } from '../../messages/withMessages';
import { PermissionsPage } from '../../permissions/PermissionsPage';

export const PermissionsRoute = withMessages(PermissionsPage, { permissions });
