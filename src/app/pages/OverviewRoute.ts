import { organization } from '../../messages/en/organization';
import { overview } from '../../messages/en/overview';
import { withMessages } from '../../messages/withMessages';
import { OverviewPage } from '../../organization/overview/OverviewPage';

export const OverviewRoute = withMessages(OverviewPage, { organization, overview });
