import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { Plan } from '../../licensing/planTypes';
import type { ReviewReads } from '../../queries/reviewReads';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import type { FileDifferences } from './openedPlanDifferences';
import { usePlannedChangeColumns } from './plannedChangeColumns';
import { answersTo, SHOWN_KINDS, toPlannedChanges } from './plannedChangeRows';
import { PlannedChangesFilter } from './PlannedChangesFilter';

interface PlannedChangesProps {
  readonly plan: Plan;
  readonly reads: ReviewReads;
  /** What differs from the file that the plan was opened from; null where none was. */
  readonly differences: FileDifferences | null;
}

/** Every wanted change, one a line, with what will become of it and why. The filter is in the URL. */
export function PlannedChanges({ plan, reads, differences }: PlannedChangesProps) {
  const t = useTranslations('batch.review.changes');
  const [search, setSearch] = useSearchParams();
  const isFromFile = differences !== null;
  const asked = SHOWN_KINDS.find((one) => one === search.get('show')) ?? 'all';
  const shown = asked === 'differs' && !isFromFile ? 'all' : asked;
  const text = search.get('find') ?? '';
  const rows = useMemo(
    () => toPlannedChanges(plan, reads.people, differences),
    [plan, reads.people, differences],
  );
  const visible = useMemo(() => rows.filter((row) => answersTo(row, shown, text)), [rows, shown, text]);
  const columns = usePlannedChangeColumns(isFromFile);

  const narrow = (name: 'show' | 'find', value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '' || value === 'all') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <DataTable
      label={t('label')}
      rows={visible}
      columns={columns}
      getRowHeight={() => 'auto'}
      empty={<EmptyState title={rows.length === 0 ? t('none') : t('noneShown')} />}
      toolbar={
        <PlannedChangesFilter
          shown={shown}
          text={text}
          isFromFile={isFromFile}
          all={rows.length}
          visible={visible.length}
          onShow={(kind) => narrow('show', kind)}
          onText={(next) => narrow('find', next)}
        />
      }
    />
  );
}
