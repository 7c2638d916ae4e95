import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/ErrorState';
import { useDraft } from '../DraftContext';
import { CompareBar } from './CompareBar';
import { OldExport } from './OldExport';
import { StatesColumns } from './StatesColumns';
import { StatesMode } from './StatesMode';
import { StatesResult } from './StatesResult';
import { StatesSource } from './StatesSource';
import { useComparedStates } from './useComparedStates';
import { usePresentStates } from './usePresentStates';
import { useWantedTable } from './useWantedTable';

/** Says what people should hold, compares it with what they hold, and makes a plan of the difference. */
export function WantedStates() {
  const t = useTranslations('batch.states');
  const { draft, dispatch } = useDraft();
  const { table, entries } = useWantedTable(draft.states);
  const present = usePresentStates(draft.id);
  const { compared, definitions } = useComparedStates(table, entries, present.data, draft.states);

  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="body2" sx={{ maxWidth: '80ch' }}>
        {t('intro')} {t('emptyHint')}
      </Typography>
      <StatesSource input={draft.states} onChange={(change) => dispatch({ type: 'wantStates', change })} />
      <StatesColumns table={table} onChoose={(change) => dispatch({ type: 'wantStates', change })} />
      <OldExport toldAt={table.toldAt} removes={draft.states.removes} />
      <StatesMode
        removes={draft.states.removes}
        onChoose={(removes) => dispatch({ type: 'wantStates', change: { removes } })}
      />
      <CompareBar table={table} entries={entries} present={present} />
      {present.error !== null && (
        <ErrorState error={present.error} onRetry={() => present.compare(entries)} />
      )}
      {definitions.isError && (
        <ErrorState
          error={definitions.error}
          changed={t('definitionsUnread')}
          onRetry={() => void definitions.refetch()}
        />
      )}
      {compared !== null && present.data !== undefined && (
        <StatesResult compared={compared} definitions={definitions.data ?? []} readAt={present.data.readAt} />
      )}
      {compared === null && present.data !== undefined && entries.length > 0 && !definitions.isError && (
        <Typography role="status" variant="body2">
          {t('changedSince')}
        </Typography>
      )}
    </Stack>
  );
}
