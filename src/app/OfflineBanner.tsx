import WifiOffIcon from '@mui/icons-material/WifiOff';
import Alert from '@mui/material/Alert';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);
const isOnline = () => onlineManager.isOnline();

/** The browser says that it has no network. */
export function OfflineBanner() {
  const t = useTranslations('errors');
  const online = useSyncExternalStore(subscribe, isOnline);

  return (
    <div role="status">
      {!online && (
        <Alert
          severity="warning"
          icon={<WifiOffIcon fontSize="inherit" />}
          role="presentation"
          sx={{ mb: 2 }}
        >
          {t('offline')}
        </Alert>
      )}
    </div>
  );
}
