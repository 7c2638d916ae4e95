import { findings } from '../../messages/en/findings';
import { organization } from '../../messages/en/organization';
import { withMessages } from '../../messages/withMessages';
import { OrganizationPage } from '../../organization/OrganizationPage';

export const OrganizationRoute = withMessages(OrganizationPage, { findings, organization });
