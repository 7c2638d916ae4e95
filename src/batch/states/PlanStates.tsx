import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { LicenseChange } from '../../licensing/model';
import { useDraft } from '../DraftContext';
import { hasOtherChoices } from '../draftState';
import { usePlanStates } from './usePlanStates';

/** Takes the difference to Review. */
export function PlanStates({ changes }: { readonly changes: readonly LicenseChange[] }) {
  const t = useTranslations('batch.states');
  const { draft } = useDraft();
  const { plan, isPending, isError } = usePlanStates();

  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button
          variant="contained"
          disabled={changes.length === 0}
          loading={isPending}
          onClick={() => plan(changes)}
        >
          {t('plan')}
        </Button>
        {changes.length > 0 && hasOtherChoices(draft) && (
          <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 240px' }}>
            {t('newDraft')}
          </Typography>
        )}
      </Box>
      {isError && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
          {t('planFailed')}
        </Alert>
      )}
    </Box>
  );
}
