import { useMutation } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'use-intl';
import { CHANGE_KINDS } from '../../directory/snapshots/changeKinds';
import type { ChangeSelection, ChangeSort } from '../../directory/snapshots/changesQuestions';
import type { Side } from '../../directory/snapshots/Comparison';
import {
  CHANGES_CSV_COLUMNS,
  type ComparedChanges,
  type ComparedSnapshots,
} from '../../directory/snapshots/DirectorySnapshots';
import { MEMBER_STATES } from '../../directory/store/OrganizationColumns';
import { useDirectory } from '../../queries/DirectoryContext';
import { csvMoment } from '../../ui/csvMoment';
import { useDownloadFile } from '../../ui/useDownloadFile';

export interface ExportChanges {
  readonly start: (selection: ChangeSelection) => void;
  readonly isWriting: boolean;
  readonly hasFailed: boolean;
}

/** Hands people selected to the admin as a CSV file. */
export function useExportChanges(
  compared: ComparedSnapshots,
  { from, to }: Pick<ComparedChanges, Side>,
  sort: ChangeSort,
): ExportChanges {
  const t = useTranslations('changes');
  const locale = useLocale();
  const directory = useDirectory();
  const downloadFile = useDownloadFile();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: async (selection: ChangeSelection) => {
      const file = await directory.exportChanges(compared, selection, sort, locale, {
        columns: record(CHANGES_CSV_COLUMNS, (column) => t(`csv.${column}`)),
        kinds: record(CHANGE_KINDS, (kind) => t(`kind.${kind}`)),
        states: record(MEMBER_STATES, (state) => t(`cell.stateWords.${state}`)),
        untold: t('cell.untold'),
        absent: t('cell.absent'),
        moments: { from: csvMoment(from.takenAt), to: csvMoment(to.takenAt) },
      });
      if (file === null) throw new Error('The snapshots can no longer be compared');
      downloadFile(`changes-${new Date().toISOString().slice(0, 10)}.csv`, file);
    },
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { start: mutate, isWriting: isPending, hasFailed: isError };
}

function record<Name extends string>(
  names: readonly Name[],
  wordOf: (name: Name) => string,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, wordOf(name)]));
}
