import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useDraft } from './DraftContext';

/** Says when this browser fails to keep what the admin enters; that it is kept goes without saying. */
export function KeptNotice() {
  const t = useTranslations('batch');
  const { kept } = useDraft();
  return kept === 'failed' ? (
    <Typography variant="body2" color="error" role="alert">
      {t('draft.notKept')}
    </Typography>
  ) : null;
}
