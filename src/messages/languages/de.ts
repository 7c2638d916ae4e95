import { app } from '../de/app';
import { auth } from '../de/auth';
import { common } from '../de/common';
import { errors } from '../de/errors';
import type { LanguageStart, WordsFile } from '../LanguageStart';

export const start: LanguageStart = {
  words: { app, auth, common, errors },
  rest: import.meta.glob<WordsFile>(['../de/**/*.ts', '!../de/{app,auth,common,errors}.ts']),
};
