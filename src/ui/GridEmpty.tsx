import Box from '@mui/material/Box';
import type { GridSlotProps } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from './EmptyState';

declare module '@mui/x-data-grid' {
  interface NoRowsOverlayPropsOverrides {
    /** What the grid says where it has no row. */
    message?: ReactNode;
  }
}

/** What stands in a grid without rows: what that means, and what to do. */
export function GridEmpty({ message }: GridSlotProps['noRowsOverlay']) {
  const t = useTranslations('common.grid');
  return (
    // A grid may hold nothing but rows, and what stands here may have a button.
    <Box role="rowgroup" sx={{ height: '100%', display: 'grid', placeItems: 'center', overflow: 'auto' }}>
      <div role="row">
        <div role="gridcell">{message ?? <EmptyState title={t('empty')} />}</div>
      </div>
    </Box>
  );
}
