import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import Alert from '@mui/material/Alert';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useConsole } from './ConsoleContext';

/** Says that the console waits because the service asked it to, and for how long still. */
export function RateLimitBanner() {
  const t = useTranslations('errors');
  const { rateLimit } = useConsole();
  const until = useSyncExternalStore(rateLimit.subscribe, rateLimit.getUntil);

  return (
    <div role="status">
      {until !== null && (
        <Alert severity="info" icon={<HourglassEmptyIcon />} role="presentation" sx={{ mb: 2 }}>
          {t('waiting')} <Countdown key={until} until={until} />
        </Alert>
      )}
    </div>
  );
}

/** Seen, not spoken: a screen reader would read every second aloud. */
function Countdown({ until }: { readonly until: number }) {
  const t = useTranslations('errors');
  const [now, setNow] = useState(() => Date.now());

  // The clock is outside React.
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);

  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return <span aria-hidden>{t('waitingSeconds', { seconds })}</span>;
}
