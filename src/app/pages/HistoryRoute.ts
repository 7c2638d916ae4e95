import { HistoryPage } from '../../history/HistoryPage';
import { history } from '../../messages/en/history';
import { withMessages } from '../../messages/withMessages';

export const HistoryRoute = withMessages(HistoryPage, { history });
