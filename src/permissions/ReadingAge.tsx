import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { OrganizationSummary } from '../directory/Directory';
import { codeText } from './codeText';

interface ReadingAgeProps {
  readonly summary: OrganizationSummary;
  readonly isReading: boolean;
}

/** How old what is shown is, and whom the reading could not tell of. */
export function ReadingAge({ summary, isReading }: ReadingAgeProps) {
  const t = useTranslations('permissions.reading');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const { people, mayBeIncomplete } = summary.completeness;
  const readAt = new Date(summary.readAt);
  const ago = format.relativeTime(readAt, readAt > now ? readAt : now);
  const when = (text: ReactNode) => <time dateTime={readAt.toISOString()}>{text}</time>;

  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {isReading ? t('refreshing') : t.rich('at', { ago, when })}
      </Typography>
      {people === 'forbidden' && (
        <Alert severity="info" variant="outlined">
          {t.rich('forbidden', { code: codeText })}
        </Alert>
      )}
      {(people === 'capped' || people === 'failed') && (
        <Alert severity="warning" variant="outlined">
          {t('names')}
        </Alert>
      )}
      {mayBeIncomplete && (
        <Alert severity="warning" variant="outlined">
          {t('incomplete')}
        </Alert>
      )}
    </>
  );
}
