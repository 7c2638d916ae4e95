import type { StatesReader } from './statesReader';

let reader: Promise<StatesReader> | null = null;

/** The reader of files and the comparison come when there is something to read. */
export function loadStatesReader(): Promise<StatesReader> {
  if (reader === null) {
    reader = import('./statesReader').then(({ statesReader }) => statesReader);
    reader.catch(() => (reader = null));
  }
  return reader;
}
