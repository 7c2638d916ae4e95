import type { ReactNode } from 'react';

/** For a message's <code>. */
export function codeText(chunks: ReactNode) {
  return <code>{chunks}</code>;
}
