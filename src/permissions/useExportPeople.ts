import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { MEMBER_STATES } from '../directory/store/OrganizationColumns';
import type { MemberSelection, MemberSort } from '../directory/store/questions';
import { PERMISSION_USES } from '../licensing/permissionUse';
import { useDirectory } from '../queries/DirectoryContext';
import { csvMoment } from '../ui/csvMoment';
import { useDownloadFile } from '../ui/useDownloadFile';

interface ExportOrder {
  readonly selection: MemberSelection;
  readonly sort: MemberSort;
  /** When the people were read: the file is dated with it. */
  readonly readAt: number;
}

interface ExportPeople {
  readonly start: (order: ExportOrder) => void;
  readonly isWriting: boolean;
  readonly hasFailed: boolean;
}

/** Hands a permission's people to the admin as a CSV file, with what grants and what carries it. */
export function useExportPeople(permission: string): ExportPeople {
  const t = useTranslations('permissions.people');
  const common = useTranslations('common.state');
  const directory = useDirectory();
  const downloadFile = useDownloadFile();
  const locale = useLocale();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: ({ selection, sort, readAt }: ExportOrder) =>
      directory.exportCsv(selection, sort, locale, {
        columns: {
          name: t('columns.name'),
          email: t('columns.email'),
          id: t('columns.id'),
          division: t('columns.division'),
          state: t('columns.state'),
          lastLogin: t('columns.lastLogin'),
          licenses: t('columns.licenses'),
        },
        readAt: { heading: t('columns.readAt'), moment: csvMoment(readAt) },
        states: Object.fromEntries(
          MEMBER_STATES.map((state) => [state, state === 'nobody' ? t('noPerson') : common(state)]),
        ),
        untold: t('notTold'),
        permission: {
          permission,
          columns: {
            use: permission,
            grantedBy: t('columns.grantedBy'),
            carriedBy: t('columns.carriedBy'),
          },
          uses: Object.fromEntries(PERMISSION_USES.map((use) => [use, t(`use.${use}`)])),
          unknown: t('unknown'),
        },
      }),
    onSuccess: (file, { readAt }) => {
      const day = new Date(readAt).toISOString().slice(0, 10);
      const name = permission.replaceAll(/[^A-Za-z0-9]+/g, '-');
      downloadFile(`${t('exportName')}-${name}-${day}.csv`, file);
    },
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { start: mutate, isWriting: isPending, hasFailed: isError };
}
