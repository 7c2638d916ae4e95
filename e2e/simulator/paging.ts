import type { Page } from './checks';

/** One page of a list. */
export function slicePage<T>(all: readonly T[], { pageSize, pageNumber }: Page): readonly T[] {
  return all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
}

export function pageCount(total: number, pageSize: number): number {
  return Math.ceil(total / pageSize);
}

/** The counts and links of an entity listing. */
export function listing(
  path: string,
  query: URLSearchParams,
  { pageSize, pageNumber }: Page,
  total: number,
): Record<string, number | string> {
  const pages = pageCount(total, pageSize);
  const uri = (page: number) => {
    const parameters = new URLSearchParams(query);
    parameters.set('pageSize', String(pageSize));
    parameters.set('pageNumber', String(page));
    return `${path}?${parameters.toString()}`;
  };
  return {
    pageSize,
    pageNumber,
    total,
    firstUri: uri(1),
    selfUri: uri(pageNumber),
    lastUri: uri(Math.max(1, pages)),
    ...(pageNumber < pages ? { nextUri: uri(pageNumber + 1) } : {}),
    ...(pageNumber > 1 ? { previousUri: uri(pageNumber - 1) } : {}),
    pageCount: pages,
  };
}
