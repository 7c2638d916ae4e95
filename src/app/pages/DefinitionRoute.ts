import { DefinitionPage } from '../../definitions/DefinitionPage';
import { definitions } from '../../messages/en/definitions';
import { withMessages } from '../../messages/withMessages';

export const DefinitionRoute = withMessages(DefinitionPage, { definitions });
