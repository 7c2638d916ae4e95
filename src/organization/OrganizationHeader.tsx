import RefreshIcon from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { memo, type ReactNode } from 'react';
import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { OrganizationSummary } from '../directory/Directory';
import { PageHeader } from '../ui/PageHeader';
import { PrintButton } from '../ui/print/PrintButton';
import { codeText } from './codeText';
import { OrganizationNavigation } from './OrganizationNavigation';
import { ReadingLine } from './ReadingLine';

interface OrganizationHeaderProps {
  /** Which of the pages about the organization. */
  readonly page: 'people' | 'overview' | 'findings' | 'changes';
  /** Null before the first whole reading. */
  readonly summary: OrganizationSummary | null;
  readonly isReading: boolean;
  readonly onRefresh: () => void;
  readonly onCancel: () => void;
}

/** Those that show a first reading while it goes on. */
const GROWING: ReadonlySet<string> = new Set(['people', 'overview']);

/** The heading of all pages about the organization: what they are, the ways between them, which operation told it, and how old that is. */
export const OrganizationHeader = memo(function OrganizationHeader(props: OrganizationHeaderProps) {
  const { page, summary, isReading, onRefresh, onCancel } = props;
  const t = useTranslations('organization');
  const common = useTranslations('common');
  return (
    <>
      <PageHeader
        title={t('title')}
        {...(page !== 'people' && { documentTitle: t(`pageTitle.${page}`) })}
        description={
          <ReadingLine growing={GROWING.has(page)}>
            {summary === null ? t('description') : <ReadingAge summary={summary} />}
          </ReadingLine>
        }
        actions={
          // Refresh stays where it is when the other comes and goes.
          <Stack sx={{ gap: 1, flexDirection: { xs: 'row', sm: 'row-reverse' } }}>
            <Button
              variant="outlined"
              startIcon={<RefreshIcon />}
              loading={isReading}
              loadingPosition="start"
              onClick={onRefresh}
            >
              {t('refresh')}
            </Button>
            {isReading && <Button onClick={onCancel}>{common('cancel')}</Button>}
            <PrintButton />
          </Stack>
        }
      />
      <OrganizationNavigation />
    </>
  );
});

function ReadingAge({ summary }: { readonly summary: OrganizationSummary }) {
  const t = useTranslations('organization.source');
  const format = useFormatter();
  const now = useNow({ updateInterval: 30_000 });
  const readAt = new Date(summary.readAt);
  const ago = format.relativeTime(readAt, readAt > now ? readAt : now);
  const moment = format.dateTime(readAt, { dateStyle: 'full', timeStyle: 'medium' });
  const words = t.rich(summary.source, { ago, code: codeText, when: timeText(readAt, moment) });
  return (
    <>
      {words} {summary.kept && t('kept')}
      {summary.source === 'getLicenseUsers' && (
        <Box component="span" sx={{ display: 'block' }}>
          {t('pageByPage')}
        </Box>
      )}
    </>
  );
}

function timeText(time: Date, title: string) {
  return (ago: ReactNode) => (
    <time dateTime={time.toISOString()} title={title}>
      {ago}
    </time>
  );
}
