import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { FINDING_WEIGHTS } from '../directory/findings/findingKey';
import type { Finding } from '../directory/findings/findings';
import { licensesNamed } from '../directory/findings/licensesNamed';
import { useFindingWords } from '../messages/useFindingWords';
import { LinkedText } from '../ui/LinkedText';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { FINDING_HEIGHT } from './rowHeights';
import { rowLinkSx, rowSx } from './rowLink';
import { usePeopleWords } from './usePeopleWords';
import { WeightIcon } from './WeightIcon';

interface FindingLineProps {
  readonly finding: Finding;
  readonly seesEverybody: boolean;
}

/** One finding: how much it weighs, what it is, and how many people it concerns; the line leads to them. */
export function FindingLine({ finding, seesEverybody }: FindingLineProps) {
  const t = useTranslations('home.findings');
  const kinds = useTranslations('findings');
  const { item } = useFindingWords();
  const { kind } = finding.subject;
  const weight = FINDING_WEIGHTS[kind];
  const name = item(finding, seesEverybody);
  const people = usePeopleWords()(finding);
  const kindName = kind === 'nobody' && !seesEverybody ? kinds('nobodyTitle') : kinds(`kind.${kind}`);

  return (
    <Box
      component="li"
      sx={{
        ...rowSx,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        gap: 1.5,
        alignItems: 'center',
        px: 2.5,
        height: FINDING_HEIGHT,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <WeightIcon weight={weight} />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          variant="body2"
          title={name}
          sx={{
            fontWeight: 600,
            overflow: 'hidden',
            overflowWrap: 'anywhere',
            // Two lines in a narrow window, one where there is room: lines of any height would move what is below.
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: { xs: '2', sm: '1' },
            '& a:focus-visible': { outlineOffset: -2 },
          }}
        >
          <LinkedText text={name} licenseIds={licensesNamed(finding)} />
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p" noWrap>
          {t('caption', { weight: t(`weight.${weight}`), kind: kindName })}
        </Typography>
      </Box>
      <RouterLink
        to={paths.organization({ finding: finding.key })}
        label={`${people}: ${name}`}
        variant="body2"
        sx={{ ...rowLinkSx, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
      >
        {people}
      </RouterLink>
    </Box>
  );
}
