import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'use-intl';

interface RowSkeletonsProps {
  readonly rows: number;
  /** Of a row, in px, by the window's width. */
  readonly height: Readonly<Record<'xs' | 'sm', number>>;
}

/** In place of rows that are on their way: as many and as high. */
export function RowSkeletons({ rows, height }: RowSkeletonsProps) {
  const t = useTranslations('common');
  return (
    <Box role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Box key={row} sx={{ display: 'flex', height, px: 2.5, gap: 3, alignItems: 'center' }}>
          <Skeleton variant="rounded" height={16} sx={{ flex: 1, maxWidth: `${72 - 9 * (row % 3)}%` }} />
          <Skeleton variant="rounded" height={16} width={56} sx={{ ml: 'auto' }} />
        </Box>
      ))}
    </Box>
  );
}
