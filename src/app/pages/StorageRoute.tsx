import { useUnfinishedRun } from '../../batch/useUnfinishedRun';
import { StoragePage } from '../../storage/StoragePage';

/** What this browser keeps, with the run that nobody should delete unawares. */
export function StorageRoute() {
  const unfinished = useUnfinishedRun();
  const run =
    unfinished.kind === 'some' ? { name: unfinished.name, isUnderWay: unfinished.where !== 'left' } : null;
  return <StoragePage unfinishedRun={run} />;
}
