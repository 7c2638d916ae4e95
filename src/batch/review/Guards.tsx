import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import { useDraft } from '../DraftContext';
import { isTyped } from './useStartBlock';
import type { PlanSummary } from '../plan/planSummary';

/** What a large plan, or one that locks the admin out, asks before it may start. */
export function Guards({ plan }: { readonly plan: PlanSummary }) {
  const t = useTranslations('batch.review.guards');
  const { draft, dispatch } = useDraft();
  const { typedCounts, locksOut } = plan.guards;

  return (
    <Stack sx={{ gap: 2 }}>
      {(['removesFrom', 'addsFor'] as const).map((of) => {
        const count = typedCounts[of];
        if (count === null) return null;
        const isRight = isTyped(draft.typed[of], count);
        return (
          <Alert key={of} severity={isRight ? 'success' : 'warning'} variant="outlined">
            {t(of, { count })}
            <TextField
              label={t('typeCount', { count: String(count) })}
              value={draft.typed[of]}
              onChange={(event) => dispatch({ type: 'typeCount', of, text: event.target.value })}
              error={draft.typed[of] !== '' && !isRight}
              slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
              sx={{ display: 'block', mt: 1.5 }}
            />
          </Alert>
        );
      })}
      {locksOut && (
        <Alert severity="error" variant="outlined">
          {t('locksOut')}
          <FormControlLabel
            control={
              <Checkbox
                checked={draft.lockOutAccepted}
                onChange={(_, accepted) => dispatch({ type: 'acceptLockOut', accepted })}
              />
            }
            label={t('locksOutAccept')}
            sx={{ display: 'flex', mt: 1 }}
          />
        </Alert>
      )}
    </Stack>
  );
}
