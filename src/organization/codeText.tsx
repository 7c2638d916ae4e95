import type { ReactNode } from 'react';

/** For messages that hold a name of the service's in <code> tags. */
export function codeText(name: ReactNode) {
  return <code>{name}</code>;
}
