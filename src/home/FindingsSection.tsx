import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { FindingsAnswer } from '../directory/findings/findings';
import { EmptyState } from '../ui/EmptyState';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { Section } from '../ui/Section';
import { FindingLine } from './FindingLine';
import { FINDING_HEIGHT } from './rowHeights';
import { RowSkeletons } from './RowSkeletons';
import { topFindings } from './topFindings';
import { UnknownFindings } from './UnknownFindings';

interface FindingsSectionProps {
  /** Null while it isn't known what stands out. */
  readonly answer: FindingsAnswer | null;
  /** Whether an answer is on its way. */
  readonly isComing: boolean;
}

const MOST = 5;

/** The findings that weigh most, and what can't be told. */
export function FindingsSection({ answer, isComing }: FindingsSectionProps) {
  const t = useTranslations('home.findings');
  const top = answer === null ? null : topFindings(answer, MOST);
  return (
    <Section
      title={t('title')}
      description={t('hint')}
      actions={<RouterLink to={paths.findings()}>{t('all', { count: top?.total ?? 0 })}</RouterLink>}
      flush
    >
      {top === null || answer === null ? (
        isComing ? (
          <RowSkeletons rows={MOST} height={FINDING_HEIGHT} />
        ) : (
          <EmptyState icon={<HelpIcon />} title={t('unread.title')} body={t('unread.body')} />
        )
      ) : (
        <>
          {top.shown.length === 0 && (
            <EmptyState
              icon={top.unknown.length === 0 ? <CheckCircleIcon /> : <HelpIcon />}
              title={t(top.unknown.length === 0 ? 'none.title' : 'noneKnown.title')}
              body={t(top.unknown.length === 0 ? 'none.body' : 'noneKnown.body')}
            />
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '&:empty': { display: 'none' } }}>
            {top.shown.map((finding) => (
              <FindingLine
                key={finding.key}
                finding={finding}
                seesEverybody={answer.seesAllDivisions === true}
              />
            ))}
          </Box>
          <UnknownFindings unknown={top.unknown} asking={answer.asking} />
        </>
      )}
    </Section>
  );
}
