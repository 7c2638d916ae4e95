import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useDescribeError } from '../messages/describeError';

interface HoldersUnknownProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why it isn't known who holds what; the definitions themselves stand all the same. */
export function HoldersUnknown({ error, onRetry }: HoldersUnknownProps) {
  const t = useTranslations('definitions.holders');
  const common = useTranslations('common');
  const words = useDescribeError()(error);

  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {common('retry')}
        </Button>
      }
    >
      <AlertTitle>{t('unknownTitle')}</AlertTitle>
      {t('unknownWhy', { reason: words.title })}. {words.body} {words.action}
    </Alert>
  );
}
