import { app } from '../pt/app';
import { auth } from '../pt/auth';
import { common } from '../pt/common';
import { errors } from '../pt/errors';
import type { LanguageStart, WordsFile } from '../LanguageStart';

export const start: LanguageStart = {
  words: { app, auth, common, errors },
  rest: import.meta.glob<WordsFile>(['../pt/**/*.ts', '!../pt/{app,auth,common,errors}.ts']),
};
