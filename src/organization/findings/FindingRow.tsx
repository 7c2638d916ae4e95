import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Finding, FindingsAnswer } from '../../directory/findings/findings';
import { licensesNamed } from '../../directory/findings/licensesNamed';
import { useFindingWords } from '../../messages/useFindingWords';
import { LinkedText } from '../../ui/LinkedText';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { TakeFinding } from './TakeFinding';
import { useSuggestionWords } from './useSuggestionWords';

interface FindingRowProps {
  readonly finding: Finding;
  readonly answer: FindingsAnswer;
}

/** One finding: what it is, how many people it concerns, and the ways to them. */
export function FindingRow({ finding, answer }: FindingRowProps) {
  const t = useTranslations('findings');
  const { item } = useFindingWords();
  const suggestion = useSuggestionWords();
  const { kind } = finding.subject;
  const licenseIds = licensesNamed(finding);
  const name = item(finding, answer.seesAllDivisions === true);
  const count =
    kind === 'nobody' ? t('ids', { count: finding.people }) : t('people', { count: finding.people });

  return (
    <Box
      component="li"
      aria-label={name}
      sx={{
        display: { xs: 'flex', sm: 'grid' },
        flexWrap: 'wrap',
        gridTemplateColumns: 'minmax(0, 1fr) auto auto',
        columnGap: 2,
        rowGap: 0.75,
        alignItems: 'center',
        px: 2.5,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0, width: { xs: '100%', sm: 'auto' } }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <LinkedText text={name} licenseIds={licenseIds} />
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ overflowWrap: 'anywhere' }}>
          <LinkedText text={suggestion(finding)} licenseIds={licenseIds} />
        </Typography>
      </Box>
      <RouterLink
        to={paths.organization({ finding: finding.key })}
        variant="body2"
        sx={{
          fontVariantNumeric: 'tabular-nums',
          fontWeight: 600,
          justifySelf: 'end',
          py: 0.5,
        }}
      >
        {count}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </RouterLink>
      <TakeFinding finding={finding} name={name} />
    </Box>
  );
}
