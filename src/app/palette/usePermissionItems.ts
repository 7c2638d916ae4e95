import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ListedPermission } from '../../directory/permissions/permissions';
import type { LicenseId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { useDirectory } from '../../queries/DirectoryContext';
import { permissionsQuery } from '../../queries/permissions';
import { paths } from '../../ui/paths';
import { indexItem, type IndexedItem } from './findItems';

interface PermissionItems {
  readonly items: readonly IndexedItem[];
  readonly isReading: boolean;
  /** Whether some may be missing, since what would name them could not be read. */
  readonly isPartial: boolean;
}

const NAMED = 3;

/**
 * Every permission that Permissions lists; those of the licenses are there at once.
 * @param isAsked whether anybody looks for one: the others are read then.
 */
export function usePermissionItems(
  carriers: ReadonlyMap<string, readonly LicenseId[]>,
  isAsked: boolean,
): PermissionItems {
  const t = useTranslations('palette');
  const { data, isError, isFetching } = useQuery({
    ...permissionsQuery(useApis(), useDirectory()),
    enabled: isAsked,
  });

  const items = useMemo(() => {
    function detailOf({ permission, licenses, roles }: ListedPermission): string {
      const ids = carriers.get(permission);
      if (ids === undefined) return licenses === 0 ? t('uncarried', { roles: roles ?? 0 }) : '';
      const more = Math.max(0, ids.length - NAMED);
      return t('carriedBy', { licenses: ids.slice(0, NAMED).join(', '), more });
    }
    const listed = data?.permissions ?? Array.from(carriers.keys(), ofLicense);
    return listed.map((one) =>
      indexItem({
        id: `permission ${one.permission}`,
        group: 'permissions',
        name: one.permission,
        detail: detailOf(one),
        keywords: '',
        choice: { kind: 'link', to: paths.permissions({ permission: one.permission }) },
      }),
    );
  }, [carriers, data, t]);

  return {
    items,
    isReading: data === undefined && isFetching,
    isPartial: isError || Object.values(data?.problems ?? {}).some((problem) => problem !== null),
  };
}

/** As long as nothing else is known of it. */
function ofLicense(permission: string): ListedPermission {
  return { permission, licenses: null, roles: null };
}
