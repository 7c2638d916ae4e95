import type { QueryClient } from '@tanstack/react-query';
import type { Apis } from '../queries/ApiContext';

/** Asks for the definitions before a page does; their part of the code comes with the page's own. */
export async function prefetchDefinitions(client: QueryClient, apis: Apis): Promise<void> {
  const { definitionsQuery } = await import('../queries/definitions');
  await client.prefetchQuery(definitionsQuery(apis));
}
