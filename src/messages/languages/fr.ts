import { app } from '../fr/app';
import { auth } from '../fr/auth';
import { common } from '../fr/common';
import { errors } from '../fr/errors';
import type { LanguageStart, WordsFile } from '../LanguageStart';

export const start: LanguageStart = {
  words: { app, auth, common, errors },
  rest: import.meta.glob<WordsFile>(['../fr/**/*.ts', '!../fr/{app,auth,common,errors}.ts']),
};
