import Alert from '@mui/material/Alert';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { peopleOf, type ResolvedEntry } from '../../directory/resolvePeople';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { licensesOfPeopleQuery } from '../../queries/people';
import { ErrorState } from '../../ui/ErrorState';
import { LookupBar } from './LookupBar';
import { LookupGrid } from './LookupGrid';
import { isShown, LOOKUP_SHOWS, lookupRows } from './lookupRows';
import { LookupShowToggle } from './LookupShowToggle';
import { LookupTableToggle } from './LookupTableToggle';

interface LookupResultsProps {
  readonly results: readonly ResolvedEntry[];
  readonly choices: Readonly<Record<string, UserId>>;
  readonly onChoose: (entry: string, userId: UserId) => void;
  /** Null while a lookup runs. */
  readonly onRetryFailed: (() => void) | null;
  readonly notice: string | null;
}

/** One table of all that the list named: who it is, what they hold, and what is wrong. */
export function LookupResults({ results, choices, onChoose, onRetryFailed, notice }: LookupResultsProps) {
  const t = useTranslations('users.list');
  const [params] = useSearchParams();
  const show = LOOKUP_SHOWS.find((one) => one === params.get('show')) ?? 'all';
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => lookupRows(results, choices), [results, choices]);
  const people = useMemo(() => peopleOf(results, choices).map(({ id }) => id), [results, choices]);
  const licenses = useQuery({
    ...licensesOfPeopleQuery(useApis(), people),
    placeholderData: keepPreviousData,
  });
  const failed = rows.filter(({ outcome }) => outcome === 'failed');
  const failure = results.find(({ resolution }) => resolution.kind === 'failed')?.resolution;

  return (
    <>
      {notice !== null && (
        <Alert severity="info" variant="outlined">
          {notice}
        </Alert>
      )}
      {failure?.kind === 'failed' && (
        <ErrorState
          error={failure.error}
          changed={t('someFailed', { count: failed.length })}
          {...(onRetryFailed !== null && { onRetry: onRetryFailed })}
        />
      )}
      {licenses.data?.error && (
        <ErrorState
          error={licenses.data.error}
          changed={t('licensesUnread')}
          onRetry={() => void licenses.refetch()}
        />
      )}
      <LookupGrid
        rows={rows.filter((row) => isShown(row, show))}
        allRows={rows}
        licenses={licenses.data?.byUser}
        isReading={licenses.isFetching}
        picked={picked}
        onPick={setPicked}
        onChoose={onChoose}
        toolbar={
          <LookupBar
            rows={rows}
            picked={picked}
            licenses={licenses.data?.byUser}
            readAt={licenses.isSuccess && !licenses.isPlaceholderData ? licenses.dataUpdatedAt : null}
          >
            <LookupShowToggle rows={rows} show={show} />
            <LookupTableToggle />
          </LookupBar>
        }
      />
    </>
  );
}
