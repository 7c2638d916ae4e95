import { app } from '../es/app';
import { auth } from '../es/auth';
import { common } from '../es/common';
import { errors } from '../es/errors';
import type { LanguageStart, WordsFile } from '../LanguageStart';

export const start: LanguageStart = {
  words: { app, auth, common, errors },
  rest: import.meta.glob<WordsFile>(['../es/**/*.ts', '!../es/{app,auth,common,errors}.ts']),
};
