import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { MEMBER_STATES } from '../directory/store/OrganizationColumns';
import type { MemberSelection, MemberSort } from '../directory/store/questions';
import { useDirectory } from '../queries/DirectoryContext';
import { csvMoment } from '../ui/csvMoment';
import { useDownloadFile } from '../ui/useDownloadFile';

interface ExportOrder {
  readonly selection: MemberSelection;
  readonly sort: MemberSort;
  /** When the people were read: the file is dated with it. */
  readonly readAt: number;
}

export interface ExportPeople {
  readonly start: (order: ExportOrder) => void;
  readonly isWriting: boolean;
  readonly hasFailed: boolean;
}

/** Hands everybody selected to the admin as a CSV file. */
export function useExportPeople(): ExportPeople {
  const t = useTranslations('organization');
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
          MEMBER_STATES.map((state) => [state, state === 'nobody' ? t('cell.noPerson') : common(state)]),
        ),
        untold: t('cell.notTold'),
      }),
    onSuccess: (file, { readAt }) => {
      const day = new Date(readAt).toISOString().slice(0, 10);
      downloadFile(`${t('exportName')}-${day}.csv`, file);
    },
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { start: mutate, isWriting: isPending, hasFailed: isError };
}
