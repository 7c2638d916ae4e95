import { DefinitionsPage } from '../../definitions/DefinitionsPage';
import { definitions } from '../../messages/en/definitions';
import { withMessages } from '../../messages/withMessages';

export const DefinitionsRoute = withMessages(DefinitionsPage, { definitions });
