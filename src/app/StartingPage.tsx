import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';

/** The moment before the first page. */
export function StartingPage() {
  const t = useTranslations('common');
  return (
    <Stack component="main" sx={{ minHeight: '100dvh', alignItems: 'center', justifyContent: 'center' }}>
      <CircularProgress size={28} aria-label={t('loading')} />
    </Stack>
  );
}
