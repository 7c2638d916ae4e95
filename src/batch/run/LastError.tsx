import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import { useDescribeError } from '../../messages/describeError';
import type { ErrorFacts } from '../../runs/runTypes';
import { CopyButton } from '../../ui/CopyButton';

/** The last failed request of the run: told, since the run goes on by itself. */
export function LastError({ error }: { readonly error: ErrorFacts }) {
  const t = useTranslations('batch.run');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const words = useDescribeError()(asError(error));

  return (
    <Alert severity="info" variant="outlined">
      {t('lastError', { time: format.dateTime(error.at, { timeStyle: 'medium' }), title: words.title })}
      {words.serviceMessage !== null && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {errors('serviceSays', { message: words.serviceMessage.slice(0, 300) })}
        </Typography>
      )}
      {words.contextId !== null && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {errors('contextId')}: <code>{words.contextId}</code>{' '}
          <CopyButton text={words.contextId} what={errors('contextId')} />
        </Typography>
      )}
    </Alert>
  );
}

/** The journal keeps an error's facts; the words are made of an error. */
function asError(facts: ErrorFacts): Error {
  return Object.assign(new Error(`${facts.method} ${facts.path}`), {
    ...facts,
    name: 'ApiError',
    retryAfterSeconds: null,
  });
}
