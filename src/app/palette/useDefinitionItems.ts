import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { definitionsQuery } from '../../queries/definitions';
import { paths } from '../../ui/paths';
import { indexItem, type IndexedItem } from './findItems';

interface DefinitionItems {
  readonly licenses: readonly IndexedItem[];
  readonly permissions: readonly IndexedItem[];
  readonly isReading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

const NAMED = 3;

/** Licenses and permissions, from the definitions as they are read for every other page. */
export function useDefinitionItems(): DefinitionItems {
  const t = useTranslations('palette');
  const { canViewLicenses } = useSession();
  const { data, error, isFetching, refetch } = useQuery({
    ...definitionsQuery(useApis()),
    enabled: canViewLicenses,
  });

  const items = useMemo(() => {
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
    const carriedBy = (ids: readonly LicenseId[]) =>
      t('carriedBy', {
        licenses: ids.slice(0, NAMED).join(', '),
        more: Math.max(0, ids.length - NAMED),
      });
    return {
      licenses: [...licenses.values()].map(({ id, description }) =>
        indexItem({
          id: `license ${id}`,
          group: 'licenses',
          name: id,
          detail: description,
          keywords: '',
          choice: { kind: 'link', to: paths.definition(id) },
        }),
      ),
      permissions: [...carriers].map(([permission, ids]) =>
        indexItem({
          id: `permission ${permission}`,
          group: 'permissions',
          name: permission,
          detail: carriedBy([...ids]),
          keywords: '',
          choice: { kind: 'link', to: paths.permissions({ permission }) },
        }),
      ),
    };
  }, [data, t]);

  return {
    ...items,
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
