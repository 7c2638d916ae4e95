import type { EmbeddingConfig, OrganizationConfig } from './appConfig';

/** Whether another page shows this one within itself. The service's sign-in lets nobody show it so. */
export const isFramed = window.self !== window.top;

/** As the surrounding page wrote it: going to the sign-in takes the query away. */
const query = new URLSearchParams(window.location.search);

/** The first organization of the region that the surrounding page names; null where it names none of them. */
export function organizationAround(
  organizations: readonly OrganizationConfig[],
  embedding: EmbeddingConfig | null,
): OrganizationConfig | null {
  const environment = isFramed && embedding !== null ? query.get(embedding.environmentParameter) : null;
  const there = organizations.filter(({ region }) => region === environment);
  return there.find(({ isRegionFixed }) => isRegionFixed) ?? there[0] ?? null;
}

/** The language that the surrounding page names, as a tag; null where it names none. */
export function languageAround(embedding: EmbeddingConfig | null): string | null {
  return isFramed && embedding !== null ? query.get(embedding.languageParameter) : null;
}
