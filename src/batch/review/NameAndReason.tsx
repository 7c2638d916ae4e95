import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import { Section } from '../../ui/Section';
import { useDraft } from '../DraftContext';
import { useSuggestedName } from './useSuggestedName';
import type { PlanSummary } from '../plan/planSummary';

/** What the run is called in History, and why it is made. */
export function NameAndReason({ plan }: { readonly plan: PlanSummary }) {
  const t = useTranslations('batch.review.naming');
  const { draft, dispatch } = useDraft();
  const suggested = useSuggestedName(plan);

  return (
    <Section title={t('title')} description={t('description')} level="h3">
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 1 }}>
        <TextField
          data-printed
          label={t('name')}
          value={draft.name}
          placeholder={suggested}
          onChange={(event) => dispatch({ type: 'rename', name: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 120 }, inputLabel: { shrink: true } }}
        />
        <TextField
          data-printed
          label={t('reason')}
          value={draft.reason}
          placeholder={t('reasonPlaceholder')}
          onChange={(event) => dispatch({ type: 'giveReason', reason: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 500 }, inputLabel: { shrink: true } }}
        />
      </Box>
    </Section>
  );
}
