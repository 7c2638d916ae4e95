import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../auth/SessionContext';
import { pastedListQuery } from '../../queries/pastedList';
import { LoadingState } from '../../ui/LoadingState';
import { ListDesk } from './ListDesk';

/** A whole list of people at once. What was pasted last is still there. */
export function PastedList() {
  const { storageKey } = useSession();
  const { data, isPending } = useQuery(pastedListQuery(storageKey));
  return isPending ? <LoadingState rows={4} /> : <ListDesk initialText={data ?? ''} />;
}
