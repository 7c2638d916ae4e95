import KeyIcon from '@mui/icons-material/KeyOutlined';
import Paper from '@mui/material/Paper';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';

/** Says what the page is for, where no permission has been chosen yet. */
export function NothingChosen() {
  const t = useTranslations('permissions.choose');
  return (
    <Paper variant="outlined" sx={{ py: 6 }}>
      <EmptyState icon={<KeyIcon />} title={t('title')} body={t('body')} />
    </Paper>
  );
}
