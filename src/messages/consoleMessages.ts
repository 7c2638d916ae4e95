import { app } from './en/app';
import { auth } from './en/auth';
import { common } from './en/common';
import { errors } from './en/errors';

/** What is said on every page of the console; each page brings its own words along. */
export const consoleMessages = { app, auth, common, errors } as const;
