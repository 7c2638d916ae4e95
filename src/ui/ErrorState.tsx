import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDescribeError } from '../messages/describeError';
import { CopyButton } from './CopyButton';

interface ErrorStateProps {
  readonly error: unknown;
  /** What was and wasn't changed; a read's sentence where left out. */
  readonly changed?: string;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}

/** A failure as the admin meets it: what happened, what was changed, what to do, and the id to quote. */
export function ErrorState({ error, changed, onRetry, action }: ErrorStateProps) {
  const t = useTranslations('errors');
  const common = useTranslations('common');
  const words = useDescribeError()(error);

  return (
    <Alert severity="error" variant="outlined" sx={{ '& .MuiAlert-message': { minWidth: 0, flex: 1 } }}>
      <AlertTitle>{words.title}</AlertTitle>
      <Typography variant="body2">
        {words.body} {changed ?? t('unchanged')}
      </Typography>
      <Typography variant="body2">{words.action}</Typography>
      {words.serviceMessage !== null && (
        <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('serviceSays', { message: words.serviceMessage.slice(0, LONGEST_MESSAGE) })}
        </Typography>
      )}
      {words.request !== null && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('technical')}: <code>{words.request}</code>
        </Typography>
      )}
      {words.contextId !== null && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {t('contextId')}: <code>{words.contextId}</code>{' '}
          <CopyButton text={words.contextId} what={t('contextId')} />
        </Typography>
      )}
      {words.detail !== null && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('browserSays')}: <code>{words.detail.slice(0, LONGEST_MESSAGE)}</code>{' '}
          <CopyButton text={words.detail} what={t('browserSays')} />
        </Typography>
      )}
      {(onRetry !== undefined || action !== undefined) && (
        <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
          {onRetry !== undefined && (
            <Button variant="outlined" color="inherit" size="small" onClick={onRetry}>
              {common('retry')}
            </Button>
          )}
          {action}
        </Stack>
      )}
    </Alert>
  );
}

/** A message can be of any length; what it says is in its beginning. */
const LONGEST_MESSAGE = 500;
