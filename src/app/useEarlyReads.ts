import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { pageAt } from './consolePages';
import { prefetchDefinitions } from './prefetchDefinitions';

/** Begins to read what the first page begins with, while its code still comes; each later one begins by itself. */
export function useEarlyReads(pathname: string): void {
  const apis = useApis();
  const directory = useDirectory();
  const client = useQueryClient();
  const [first] = useState(pathname);

  // Neither the worker nor the query cache is React's.
  useEffect(() => {
    const reads = pageAt(first)?.reads ?? [];
    if (reads.includes('organization')) directory.open();
    // Where it fails, the page asks again, and says so.
    if (reads.includes('definitions')) void prefetchDefinitions(client, apis).catch(() => undefined);
  }, [first, apis, directory, client]);
}
