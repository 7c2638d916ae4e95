import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { parsePeopleList } from '../../directory/peopleList';
import { keepPastedListMutation } from '../../queries/pastedList';
import { ErrorState } from '../../ui/ErrorState';
import { ListField } from './ListField';
import { ListFile } from './ListFile';
import { ListSummary } from './ListSummary';
import { LookupProgress } from './LookupProgress';
import { LookupResults } from './LookupResults';
import { useListLookup } from './useListLookup';

/** The list, what was read in it, and whom it names. */
export function ListDesk({ initialText }: { readonly initialText: string }) {
  const t = useTranslations('users.list');
  const { storageKey } = useSession();
  const [text, setText] = useState(initialText);
  const keep = useMutation(keepPastedListMutation(storageKey));
  const settledText = useDeferredValue(text);
  const list = useMemo(() => parsePeopleList(settledText), [settledText]);
  const lookup = useListLookup();

  function change(next: string) {
    setText(next);
    keep.mutate(next);
  }

  return (
    <Stack sx={{ gap: 2.5 }}>
      <ListField
        text={text}
        isKept={!keep.isError}
        isCompact={lookup.results !== undefined}
        onChange={change}
      />
      <ListFile onText={(more) => change(text.trim() === '' ? more : `${text.trimEnd()}\n${more}`)} />
      <ListSummary
        list={list}
        isRunning={lookup.isRunning}
        isAsked={lookup.results !== undefined && lookup.askedText === settledText}
        onLookUp={() => lookup.lookUp(settledText)}
        onClear={() => change('')}
      />
      {lookup.isRunning && <LookupProgress progress={lookup.progress} onCancel={lookup.cancel} />}
      {lookup.error !== null && !lookup.isRunning && (
        <ErrorState error={lookup.error} onRetry={() => lookup.lookUp(settledText)} />
      )}
      {lookup.results !== undefined && (
        <LookupResults
          results={lookup.results}
          choices={lookup.choices}
          onChoose={lookup.choose}
          onRetryFailed={lookup.isRunning ? null : lookup.retryFailed}
          notice={lookup.askedText === settledText ? null : t('changedSince')}
        />
      )}
    </Stack>
  );
}
