import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { Section } from '../ui/Section';
import type { NextActions } from './nextActions';
import { NextFinding } from './NextFinding';
import { NextOfRun } from './NextOfRun';

interface NextSectionProps {
  readonly actions: NextActions;
  /** Whether this admin sees the people of all divisions, as far as that is known. */
  readonly seesEverybody: boolean;
  /** Whether what isn't known is on its way. */
  readonly isComing: boolean;
}

/** What to do next: one thing or two, the most pressing first. */
export function NextSection({ actions, seesEverybody, isComing }: NextSectionProps) {
  const t = useTranslations('home.next');
  const [ofRun, ofFindings] = actions.length === 2 ? actions : [null, actions[0]];
  return (
    <Section title={t('title')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ofRun !== null && <NextOfRun action={ofRun} />}
        <NextFinding
          action={ofFindings}
          seesEverybody={seesEverybody}
          isFirst={ofRun === null}
          isComing={isComing}
        />
      </Box>
    </Section>
  );
}
