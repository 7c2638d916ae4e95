import { useState } from 'react';
import { useSpoken } from './LanguageContext';
import type { Language } from './languages';
import { speak } from './words';

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** The words of the one last chosen did not arrive. */
  readonly hasFailed: boolean;
}

/** Which language is spoken, and the way to another. */
export function useLanguageChoice(): LanguageChoice {
  const { language } = useSpoken();
  const [hasFailed, setHasFailed] = useState(false);

  return {
    language,
    hasFailed,
    choose: (next) => {
      setHasFailed(false);
      speak(next).catch(() => setHasFailed(true));
    },
  };
}
