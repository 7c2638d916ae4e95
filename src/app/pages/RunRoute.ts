import { RunPage } from '../../history/RunPage';
import { history } from '../../messages/en/history';
import { withMessages } from '../../messages/withMessages';

export const RunRoute = withMessages(RunPage, { history });
