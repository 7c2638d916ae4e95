import { BatchPage } from '../../batch/BatchPage';
import { batch } from '../../messages/en/batch';
import { history } from '../../messages/en/history';
import { withMessages } from '../../messages/withMessages';

export const BatchRoute = withMessages(BatchPage, { batch, history });
