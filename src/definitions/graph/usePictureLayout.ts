import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { identityOf } from '../../queries/identity';
import type { PictureLayout } from './layOut';
import { layOutInWorker, useMakeLayoutWorker, type MakeLayoutWorker } from './layOutInWorker';
import type { Picture } from './pictureOf';

/** Where everything of a picture stands, once a worker has worked it out. */
export function usePictureLayout(picture: Picture): UseQueryResult<PictureLayout> {
  return useQuery(layoutQuery(useMakeLayoutWorker(), picture));
}

function layoutQuery(makeWorker: MakeLayoutWorker, picture: Picture) {
  return queryOptions({
    queryKey: ['definition-layout', identityOf(picture)],
    queryFn: workOut(makeWorker, picture),
    // The worker answers, whether or not there is a network; and what it answered stays true.
    networkMode: 'always',
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function workOut(makeWorker: MakeLayoutWorker, { nodes, edges }: Picture) {
  const request = {
    ids: nodes.map(({ id }) => id),
    edges: edges.map(({ key, from, to, relation }) => ({ key, from, to, relation })),
  };
  return ({ signal }: { signal: AbortSignal }) => layOutInWorker(makeWorker, request, signal);
}
