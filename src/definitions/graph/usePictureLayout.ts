import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { identityOf } from '../../queries/identity';
import type { PictureLayout } from './layOut';
import { layOutInWorker, useMakeLayoutWorker } from './layOutInWorker';
import type { Picture } from './pictureOf';

/** Where everything of a picture stands, once a worker has worked it out. */
export function usePictureLayout(picture: Picture): UseQueryResult<PictureLayout> {
  const makeWorker = useMakeLayoutWorker();
  return useQuery(
    queryOptions({
      // oxlint-disable-next-line @tanstack/query/exhaustive-deps -- the picture's number stands for it
      queryKey: ['definition-layout', identityOf(picture)],
      queryFn: ({ signal }) =>
        layOutInWorker(
          makeWorker,
          {
            ids: picture.nodes.map(({ id }) => id),
            edges: picture.edges.map(({ key, from, to, relation }) => ({ key, from, to, relation })),
          },
          signal,
        ),
      // The worker answers, whether or not there is a network; and what it answered stays true.
      networkMode: 'always',
      structuralSharing: false,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
}
