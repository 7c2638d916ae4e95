import { app } from '../en/app';
import { auth } from '../en/auth';
import { common } from '../en/common';
import { errors } from '../en/errors';
import type { LanguageStart, WordsFile } from '../LanguageStart';

export const start: LanguageStart = {
  words: { app, auth, common, errors },
  rest: import.meta.glob<WordsFile>(['../en/**/*.ts', '!../en/{app,auth,common,errors}.ts']),
};
