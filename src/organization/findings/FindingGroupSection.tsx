import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslations } from 'use-intl';
import type { FindingGroup, FindingsAnswer } from '../../directory/findings/findings';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import type { TermName } from '../../ui/help/TermName';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { FindingRow } from './FindingRow';
import { FindingUnknown } from './FindingUnknown';
import { useGroupWords } from './useGroupWords';

interface FindingGroupSectionProps {
  readonly group: FindingGroup;
  readonly answer: FindingsAnswer;
  readonly onAskAgain: () => void;
}

const FOLDED = 5;

/** The word of each kind that not everybody knows. */
const TERMS: Partial<Record<FindingGroup['kind'], TermName>> = {
  prerequisite: 'prerequisite',
  second: 'addOn',
  redundant: 'redundant',
  excess: 'needed',
  lacking: 'needed',
  nobody: 'division',
};

/** The findings of one kind: what they mean, and whom each concerns. */
export function FindingGroupSection({ group, answer, onAskAgain }: FindingGroupSectionProps) {
  const t = useTranslations('findings');
  const [unfolded, setUnfolded] = useSwitchInAddress(`all.${group.kind}`);
  const { title, meaning, count } = useGroupWords(group, answer);
  const { findings, unknown } = group;
  const term = TERMS[group.kind];
  const shown = unfolded ? findings : findings.slice(0, FOLDED);

  return (
    <Section
      title={title}
      description={meaning}
      adornment={
        <>
          <Chip
            size="small"
            label={count}
            color={findings.length > 0 && group.kind !== 'nobody' ? 'primary' : 'default'}
            variant={findings.length > 0 ? 'filled' : 'outlined'}
          />
          {term !== undefined && <Term name={term} />}
        </>
      }
      flush={findings.length > 0}
    >
      {findings.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((finding) => (
            <FindingRow key={finding.key} finding={finding} answer={answer} />
          ))}
        </Box>
      )}
      {findings.length > FOLDED && (
        <Box sx={{ px: 2.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Button size="small" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? t('showFewer') : t('showAll', { count: findings.length })}
          </Button>
        </Box>
      )}
      {unknown.length > 0 && (
        <FindingUnknown
          unknown={unknown}
          asking={answer.asking}
          separated={findings.length > 0}
          onAskAgain={onAskAgain}
        />
      )}
    </Section>
  );
}
