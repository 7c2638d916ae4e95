import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { FindingGroup, FindingsAnswer } from '../../directory/findings/findings';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { FindingGroupSection } from './FindingGroupSection';
import { useGroupWords } from './useGroupWords';

interface FindingsListProps {
  readonly answer: FindingsAnswer;
  readonly onAskAgain: () => void;
}

/** Findings by kind: those that there are, those that can't be told, and what was looked for in vain. */
export function FindingsList({ answer, onAskAgain }: FindingsListProps) {
  const t = useTranslations('findings');
  const isClear = ({ findings, unknown }: FindingGroup): boolean => findings.length + unknown.length === 0;
  const found = answer.groups.filter((group) => !isClear(group));
  const clear = answer.groups.filter(isClear);

  return (
    <Stack sx={{ gap: 2 }}>
      {found.length === 0 && (
        <Paper variant="outlined">
          <EmptyState
            icon={<CheckCircleIcon />}
            title={t('allFoundNothing.title')}
            body={t('allFoundNothing.body')}
          />
        </Paper>
      )}
      {found.map((group) => (
        <FindingGroupSection key={group.kind} group={group} answer={answer} onAskAgain={onAskAgain} />
      ))}
      {clear.length > 0 && found.length > 0 && (
        <Section title={t('clear.title')} description={t('clear.body')}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
            {clear.map((group) => (
              <ClearKind key={group.kind} group={group} answer={answer} />
            ))}
          </Box>
        </Section>
      )}
    </Stack>
  );
}

function ClearKind({ group, answer }: { readonly group: FindingGroup; readonly answer: FindingsAnswer }) {
  const { title, count } = useGroupWords(group, answer);
  return (
    <Stack component="li" direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      <CheckCircleIcon aria-hidden sx={{ fontSize: 18, color: 'success.main' }} />
      <Typography variant="body2">
        {title}: {count}
      </Typography>
    </Stack>
  );
}
