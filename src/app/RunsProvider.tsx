import type { ReactNode } from 'react';

/** Gives the pages this browser's runs of the signed-in organization and admin. */
export function RunsProvider({ children }: { readonly children: ReactNode }) {
  return children;
}
