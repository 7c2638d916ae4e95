import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { parseFindingKey } from '../../directory/findings/findingKey';
import { DEFAULT_IDLE_DAYS } from '../../directory/findings/findings';
import { useApis } from '../../queries/ApiContext';
import { useDirectory } from '../../queries/DirectoryContext';
import { findingsQuery } from '../../queries/findings';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { useUnknownWords } from './useUnknownWords';

interface FindingNoticeProps {
  /** By which people are filtered. */
  readonly findingKey: string;
}

/** What can't be told of a finding, where its people are shown: nobody shown is not nobody found. */
export function FindingNotice({ findingKey }: FindingNoticeProps) {
  const t = useTranslations('findings.notice');
  const subject = parseFindingKey(findingKey);
  const idleDays = (subject?.kind === 'idle' ? subject.days : null) ?? DEFAULT_IDLE_DAYS;
  const { data: answer } = useQuery(findingsQuery(useApis(), useDirectory(), idleDays));
  const words = useUnknownWords(answer?.asking ?? false);
  const link = (
    <RouterLink to={paths.findings()} color="inherit" underline="always">
      {t('all')}
    </RouterLink>
  );

  if (subject === null) {
    return (
      <Alert severity="warning" variant="outlined" sx={{ mb: 3 }}>
        {t('noSuch')} {link}
      </Alert>
    );
  }
  const unknown = answer?.groups.find(({ kind }) => kind === subject.kind)?.unknown ?? [];
  if (unknown.length === 0) return null;
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 3 }}>
      {t('unknown')} {unknown.map(words).join(' ')} {link}
    </Alert>
  );
}
