import { queryOptions } from '@tanstack/react-query';
import { createKeptData, type KeptKind } from '../kept/keptData';
import type { KeptOwner } from '../kept/KeptOwner';

const KEPT = 'keptSize';

/** How much is kept of one kind; measured at each visit, as every page and tab writes to it. */
export const keptSizeOptions = (owner: KeptOwner, kind: KeptKind) =>
  queryOptions({
    queryKey: [KEPT, owner, kind],
    queryFn: () => createKeptData(owner).measure(kind),
    staleTime: 0,
  });

/** What the browser says that this whole site takes, other admins' data included; null where it doesn't say. */
export const siteUsageOptions = queryOptions({
  queryKey: [KEPT, 'site'],
  queryFn: async () => (await navigator.storage.estimate()).usage ?? null,
  staleTime: 0,
});
