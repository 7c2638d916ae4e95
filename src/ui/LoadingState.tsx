import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'use-intl';

/** A placeholder in the shape of a list, so that nothing jumps when it comes. */
export function LoadingState({ rows = 6 }: { readonly rows?: number }) {
  const t = useTranslations('common');
  return (
    <Box role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={40} sx={{ mb: 1 }} />
      ))}
    </Box>
  );
}
