import { createContext } from 'react';

export type HelpTopic = 'shortcuts' | 'glossary';

/** Opens help from anywhere; null where there is no frame that could show it. */
export const HelpContext = createContext<((topic: HelpTopic) => void) | null>(null);
