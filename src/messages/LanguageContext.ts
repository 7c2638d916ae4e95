import { createContext, use } from 'react';
import type { Spoken } from './words';

export const LanguageContext = createContext<Spoken | null>(null);

export function useSpoken(): Spoken {
  const spoken = use(LanguageContext);
  if (spoken === null) throw new Error('useSpoken needs a MessagesProvider around it');
  return spoken;
}
