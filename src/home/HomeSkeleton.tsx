import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'use-intl';
import { COLUMNS } from './columns';

const HEIGHTS = { figures: 104, next: 124, column: 384 } as const;

/** In the shape of the page, for the moment until it is known what this browser keeps. */
export function HomeSkeleton() {
  const t = useTranslations('home');
  return (
    <Box role="status" aria-label={t('reading')} sx={{ display: 'grid', gap: 2 }}>
      <Skeleton variant="rounded" height={HEIGHTS.figures} />
      <Skeleton variant="rounded" height={HEIGHTS.next} />
      <Box sx={COLUMNS}>
        <Skeleton variant="rounded" height={HEIGHTS.column} />
        <Skeleton variant="rounded" height={HEIGHTS.column} />
      </Box>
    </Box>
  );
}
