import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../../auth/SessionContext';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { paths } from '../../ui/paths';
import { indexItem, type IndexedItem } from './findItems';

interface LicenseItems {
  readonly items: readonly IndexedItem[];
  /** Of each permission that a license itself carries, those that do. */
  readonly carriers: ReadonlyMap<string, readonly LicenseId[]>;
  readonly isReading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Licenses, from the definitions as they are read for every other page. */
export function useLicenseItems(): LicenseItems {
  const { canViewLicenses } = useSession();
  const { data, error, isFetching, refetch } = useQuery({
    ...definitionsQuery(useApis()),
    enabled: canViewLicenses,
  });

  const told = useMemo(() => {
    const licenses = new Map<LicenseId, LicenseDefinition>();
    const carriers = new Map<string, Set<LicenseId>>();
    for (const definition of withNested(data ?? [])) {
      if (!licenses.has(definition.id)) licenses.set(definition.id, definition);
      for (const permission of definition.permissions ?? []) {
        const known = carriers.get(permission);
        if (known === undefined) carriers.set(permission, new Set([definition.id]));
        else known.add(definition.id);
      }
    }
    return {
      carriers: new Map([...carriers].map(([permission, ids]) => [permission, [...ids]])),
      items: [...licenses.values()].map(({ id, description }) =>
        indexItem({
          id: `license ${id}`,
          group: 'licenses',
          name: id,
          detail: description,
          keywords: '',
          choice: { kind: 'link', to: paths.definition(id) },
        }),
      ),
    };
  }, [data]);

  return {
    ...told,
    isReading: data === undefined && isFetching,
    error: data === undefined ? error : null,
    retry: () => void refetch(),
  };
}

/** The definitions and all that stand inside them, each once however they lead into each other. */
function withNested(list: readonly LicenseDefinition[]): Set<LicenseDefinition> {
  const all = new Set(list);
  // A set that grows while it is walked is walked to its end.
  for (const { comprises } of all) for (const one of comprises) all.add(one);
  return all;
}
