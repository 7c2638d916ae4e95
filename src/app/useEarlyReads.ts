import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApis, type Apis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { pageAt } from './consolePages';

/** Begins to read what a page begins with, while its code still comes. */
export function useEarlyReads(pathname: string): void {
  const apis = useApis();
  const directory = useDirectory();
  const client = useQueryClient();

  // Neither the worker nor the query cache is React's.
  useEffect(() => {
    const reads = pageAt(pathname)?.reads ?? [];
    if (reads.includes('organization')) directory.open();
    if (reads.includes('definitions')) void prefetchDefinitions(client, apis).catch(() => undefined);
  }, [pathname, apis, directory, client]);
}

/** Their part of the code comes with the page's own; where it doesn't, the page says so. */
async function prefetchDefinitions(client: QueryClient, apis: Apis): Promise<void> {
  const { definitionsQuery } = await import('../queries/definitions');
  await client.prefetchQuery(definitionsQuery(apis));
}
