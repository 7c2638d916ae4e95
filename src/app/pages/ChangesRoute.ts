import { changes } from '../../messages/en/changes';
import { organization } from '../../messages/en/organization';
import { withMessages } from '../../messages/withMessages';
import { ChangesPage } from '../../organization/changes/ChangesPage';

export const ChangesRoute = withMessages(ChangesPage, { changes, organization });
