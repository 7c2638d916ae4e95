import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { useDescribeError } from '../messages/describeError';

interface HoldersUnknownProps {
  /** Null where the admin has cancelled the reading. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Why it isn't known who holds what; the definitions themselves stand all the same. */
export function HoldersUnknown({ error, onRetry }: HoldersUnknownProps) {
  const t = useTranslations('definitions.holders');
  const common = useTranslations('common');
  const describe = useDescribeError();
  const words = error === null ? null : describe(error);

  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {error === null ? t('resume') : common('retry')}
        </Button>
      }
    >
      <AlertTitle>{t('unknownTitle')}</AlertTitle>
      {words === null
        ? t('cancelled')
        : common('sentences', {
            first: t('unknownWhy', { reason: words.title }),
            second: `${words.body} ${words.action}`,
          })}
    </Alert>
  );
}
