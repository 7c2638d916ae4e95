import RefreshIcon from '@mui/icons-material/Refresh';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { OrganizationReading } from '../directory/OrganizationReading';
import { PageHeader } from '../ui/PageHeader';
import { codeText } from './codeText';

interface OrganizationHeaderProps {
  readonly reading: OrganizationReading | null;
  readonly isReading: boolean;
  readonly onRefresh: () => void;
}

/** What the page is, which operation told it, and how old that is. */
export function OrganizationHeader({ reading, isReading, onRefresh }: OrganizationHeaderProps) {
  const t = useTranslations('organization');
  return (
    <PageHeader
      title={t('title')}
      description={reading === null ? t('description') : <ReadingAge reading={reading} />}
      actions={
        <Button
          variant="outlined"
          startIcon={<RefreshIcon />}
          loading={isReading}
          loadingPosition="start"
          onClick={onRefresh}
        >
          {t('refresh')}
        </Button>
      }
    />
  );
}

function ReadingAge({ reading }: { readonly reading: OrganizationReading }) {
  const t = useTranslations('organization.source');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const readAt = new Date(reading.readAt);
  const ago = format.relativeTime(readAt, readAt > now ? readAt : now);
  const moment = format.dateTime(readAt, { dateStyle: 'full', timeStyle: 'medium' });
  return t.rich(reading.source, { ago, code: codeText, when: timeText(readAt, moment) });
}

function timeText(time: Date, title: string) {
  return (ago: ReactNode) => (
    <time dateTime={time.toISOString()} title={title}>
      {ago}
    </time>
  );
}
