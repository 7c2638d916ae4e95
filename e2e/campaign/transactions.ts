let last: IDBTransaction | null = null;

/** Keeps an eye on the journal's transactions, so that a kill can fall into one. */
export function watchTransactions(): void {
  const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction');
  const open: unknown = original?.value;
  if (typeof open !== 'function') throw new Error('This IndexedDB has no transactions');
  IDBDatabase.prototype.transaction = function transaction(...given) {
    const opened: unknown = Reflect.apply(open, this, given);
    if (!(opened instanceof IDBTransaction)) throw new Error('This is no transaction');
    last = opened;
    return opened;
  };
}

/** Ends the latest transaction as a crash does, a moment from now: it may be half done by then. */
export function abortLastTransaction(): void {
  setImmediate(() => {
    try {
      last?.abort();
    } catch {
      // It was committed already: the kill came a moment too late.
    }
  });
}
