import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useApis } from '../../queries/ApiContext';
import { peopleByIdsQuery } from '../../queries/peopleByIds';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Toolbar } from '../../ui/Toolbar';
import { useGridInAddress } from '../../ui/useGridInAddress';
import { useDraft } from '../DraftContext';
import { useSelectedUserColumns } from './selectedUserColumns';
import { toSelectedUsers } from './selectedUserRows';
import { useRemoval } from './useRemoval';

/** Everybody in the batch so far, each once, with what stands in the way of some. */
export function SelectedUsers() {
  const t = useTranslations('batch.users');
  const { draft } = useDraft();
  const people = useQuery({
    ...peopleByIdsQuery(useApis(), draft.userIds),
    enabled: draft.userIds.length > 0,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => toSelectedUsers(draft.userIds, people.data), [draft.userIds, people.data]);
  const remove = useRemoval();
  const columns = useSelectedUserColumns(remove);
  const view = useGridInAddress({
    // Review, which keeps the address, has a grid of its own.
    prefix: 'chosen.',
    fields: columns.map(({ field }) => field),
    isReady: rows.length > 0,
  });
  const odd = rows.filter(({ state }) => state !== 'active' && state !== 'loading').map(({ id }) => id);

  return (
    <Stack sx={{ gap: 1.5 }}>
      {people.isError && <ErrorState error={people.error} onRetry={() => void people.refetch()} />}
      <DataTable
        label={t('selectedLabel')}
        rows={rows}
        columns={columns}
        {...view}
        empty={<EmptyState title={t('nobodyTitle')} body={t('nobodyBody')} />}
        toolbar={
          <Toolbar
            title={t('selected', { count: rows.length })}
            actions={
              <>
                {odd.length > 0 && odd.length < rows.length && (
                  <Button size="small" onClick={() => remove(odd)}>
                    {t('removeOdd', { count: odd.length })}
                  </Button>
                )}
                {rows.length > 0 && (
                  <Button size="small" onClick={() => remove(rows.map(({ id }) => id))}>
                    {t('removeAll')}
                  </Button>
                )}
              </>
            }
          />
        }
      />
    </Stack>
  );
}
