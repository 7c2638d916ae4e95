import { about } from './en/about';
import { app } from './en/app';
import { auth as session } from './en/auth';
import { config } from './en/auth/config';
import { failure } from './en/auth/failure';
import { login } from './en/auth/login';
import { session as leaving } from './en/auth/session';
import { batch as frame } from './en/batch';
import { licenses } from './en/batch/licenses';
import { review } from './en/batch/review';
import { run } from './en/batch/run';
import { states } from './en/batch/states';
import { users as chosenUsers } from './en/batch/users';
import { changes } from './en/changes';
import { common } from './en/common';
import { compareDefinitions } from './en/compareDefinitions';
import { definitionGraph } from './en/definitionGraph';
import { comparePeople } from './en/comparePeople';
import { definitions } from './en/definitions';
import { errors } from './en/errors';
import { findings } from './en/findings';
import { help } from './en/help';
import { history } from './en/history';
import { home } from './en/home';
import { organization } from './en/organization';
import { overview } from './en/overview';
import { palette } from './en/palette';
import { permissions } from './en/permissions';
import { person } from './en/person';
import { storage } from './en/storage';
import { terms } from './en/terms';
import { users } from './en/users';
import { views } from './en/views';

/** The wizard's words, of which each step brings its own. */
const batch = { ...frame, users: chosenUsers, licenses, review, run, states } as const;

/** What is said of the session, and beside it, where it is needed, of signing in. */
const auth = { ...session, config, failure, login, session: leaving } as const;

/** What the console says on every page. */
const everywhere = { app, auth, common, errors } as const;

/** What comes with the pages that say it. */
const ofPages = {
  about,
  batch,
  changes,
  compareDefinitions,
  definitionGraph,
  comparePeople,
  definitions,
  findings,
  help,
  history,
  home,
  organization,
  overview,
  palette,
  permissions,
  person,
  storage,
  terms,
  users,
  views,
} as const;

/** The whole catalogue in English: ICU messages by namespace, one file a namespace. */
export const en = { ...everywhere, ...ofPages } as const;

export type Messages = typeof en;

/** Words that come with a part of the app, by the path of their file. */
export type WordsName =
  | keyof typeof ofPages
  | `auth/${'config' | 'failure' | 'login' | 'session'}`
  | `batch/${'licenses' | 'review' | 'run' | 'states' | 'users'}`;
