import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'use-intl';

interface LoadingStateProps {
  readonly rows?: number;
  /** A row's height in px: that of what will stand here, so that nothing jumps when it comes. */
  readonly rowHeight?: number;
  /** Says what is being loaded; "Loading…" where left out. */
  readonly label?: string;
}

const WIDTHS = ['100%', '92%', '97%', '84%', '95%', '88%'];

/** A placeholder in the shape of a list. */
export function LoadingState({ rows = 6, rowHeight = 32, label }: LoadingStateProps) {
  const t = useTranslations('common');
  return (
    <Box role="status" aria-label={label ?? t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton
          key={row}
          variant="rounded"
          height={rowHeight}
          width={WIDTHS[row % WIDTHS.length] ?? '100%'}
          sx={{ mb: 1 }}
        />
      ))}
    </Box>
  );
}
