import LinearProgress from '@mui/material/LinearProgress';
import { use } from 'react';
import { useTranslations } from 'use-intl';
import { PendingContext } from '../routing/VisitContext';

/** A line under the top bar while the next page is on its way; not for pages that come at once. */
export function PendingPage() {
  const t = useTranslations('common');
  if (!use(PendingContext)) return null;
  return (
    <LinearProgress
      aria-label={t('loading')}
      sx={{
        position: 'absolute',
        insetInline: 0,
        bottom: -1,
        height: 2,
        borderRadius: 0,
        '@keyframes pendingPage': { from: { opacity: 0 }, to: { opacity: 1 } },
        animation: 'pendingPage 1ms 200ms both',
      }}
    />
  );
}
