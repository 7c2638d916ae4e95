import type { terms } from '../../messages/en/terms';

/** A word that the glossary explains. */
export type TermName = keyof typeof terms.of;
