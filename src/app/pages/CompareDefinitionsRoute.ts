import { ComparePage } from '../../definitions/compare/ComparePage';
import { compareDefinitions } from '../../messages/en/compareDefinitions';
import { withMessages } from '../../messages/withMessages';

export const CompareDefinitionsRoute = withMessages(ComparePage, { compareDefinitions });
