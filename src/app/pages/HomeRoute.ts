import { HomePage } from '../../home/HomePage';
import { findings } from '../../messages/en/findings';
import { history } from '../../messages/en/history';
import { home } from '../../messages/en/home';
import { organization } from '../../messages/en/organization';
import { withMessages } from '../../messages/withMessages';

export const HomeRoute = withMessages(HomePage, { findings, history, home, organization });
