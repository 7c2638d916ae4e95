import type { help } from '../../messages/en/help';

/** A word that the glossary explains. */
export type TermName = keyof typeof help.terms;
