import { app } from './en/app';
import { auth } from './en/auth';
import { batch } from './en/batch';
import { changes } from './en/changes';
import { common } from './en/common';
import { definitions } from './en/definitions';
import { errors } from './en/errors';
import { findings } from './en/findings';
import { history } from './en/history';
import { organization } from './en/organization';
import { users } from './en/users';

/** The whole catalogue in English: ICU messages by namespace, one file a namespace. */
export const en = {
  app,
  auth,
  batch,
  changes,
  common,
  definitions,
  errors,
  findings,
  history,
  organization,
  users,
} as const;

export type Messages = typeof en;
