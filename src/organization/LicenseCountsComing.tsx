import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'use-intl';

export const LICENSE_LIST = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(13rem, 1fr))' },
  gap: 0.5,
  listStyle: 'none',
  m: 0,
  p: 0,
};

/** In place of the counts that are on their way: as many and as high. */
export function LicenseCountsComing({ count }: { readonly count: number }) {
  const t = useTranslations('common');
  return (
    <Box role="status" aria-label={t('loading')} sx={LICENSE_LIST}>
      {Array.from({ length: count }, (_, place) => (
        <Box key={place} sx={{ height: { xs: 61, sm: 41.5 }, px: 1.25, py: 0.75 }}>
          <Skeleton variant="rounded" height="100%" />
        </Box>
      ))}
    </Box>
  );
}
