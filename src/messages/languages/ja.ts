import { app } from '../ja/app';
import { auth } from '../ja/auth';
import { common } from '../ja/common';
import { errors } from '../ja/errors';
import type { LanguageStart, WordsFile } from '../LanguageStart';

export const start: LanguageStart = {
  words: { app, auth, common, errors },
  rest: import.meta.glob<WordsFile>(['../ja/**/*.ts', '!../ja/{app,auth,common,errors}.ts']),
};
