import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { CHANGE_KINDS } from '../../directory/snapshots/changeKinds';
import { CHANGES_CSV_COLUMNS, type ComparedSnapshots } from '../../directory/snapshots/DirectorySnapshots';
import { MEMBER_STATES } from '../../directory/store/OrganizationColumns';
import { useDirectory } from '../../queries/DirectoryContext';
import { useDownloadFile } from '../../ui/useDownloadFile';
import type { ChangesView } from './changesView';

export interface ExportChanges {
  readonly start: () => void;
  readonly isWriting: boolean;
  readonly hasFailed: boolean;
}

/** Hands everybody whom the filters leave to the admin as a CSV file. */
export function useExportChanges(compared: ComparedSnapshots, { filter, sort }: ChangesView): ExportChanges {
  const t = useTranslations('changes');
  const locale = useLocale();
  const directory = useDirectory();
  const downloadFile = useDownloadFile();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async () => {
      const file = await directory.exportChanges(compared, filter, sort, locale, {
        columns: record(CHANGES_CSV_COLUMNS, (column) => t(`csv.${column}`)),
        kinds: record(CHANGE_KINDS, (kind) => t(`kind.${kind}`)),
        states: record(MEMBER_STATES, (state) => t(`cell.stateWords.${state}`)),
        untold: t('cell.untold'),
        absent: t('cell.absent'),
      });
      if (file === null) throw new Error('The snapshots can no longer be compared');
      downloadFile(`changes-${new Date().toISOString().slice(0, 10)}.csv`, file);
    },
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { start: () => mutate(), isWriting: isPending, hasFailed: isError };
}

function record<Name extends string>(
  names: readonly Name[],
  wordOf: (name: Name) => string,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, wordOf(name)]));
}
