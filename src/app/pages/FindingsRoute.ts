import { findings } from '../../messages/en/findings';
import { organization } from '../../messages/en/organization';
import { withMessages } from '../../messages/withMessages';
import { FindingsPage } from '../../organization/findings/FindingsPage';

export const FindingsRoute = withMessages(FindingsPage, { findings, organization });
