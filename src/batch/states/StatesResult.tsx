import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { LicenseDefinition } from '../../licensing/model';
import { Section } from '../../ui/Section';
import { AmbiguousPeople } from './AmbiguousPeople';
import type { ComparedStates } from './compareStates';
import { Contradictions } from './Contradictions';
import { LeftAside } from './LeftAside';
import { leftAside } from './leftAsideRows';
import { PlanStates } from './PlanStates';
import { UnknownLicenses } from './UnknownLicenses';

interface StatesResultProps {
  readonly compared: ComparedStates;
  readonly definitions: readonly LicenseDefinition[];
  /** When the present was read. */
  readonly readAt: number;
}

/** What the difference comes to, what is in doubt of it, and the way on. */
export function StatesResult({ compared, definitions, readAt }: StatesResultProps) {
  const t = useTranslations('batch.states');
  const format = useFormatter();
  const { difference } = compared;
  const { changes, adds, removes, changed, same, blank } = difference;
  const left = leftAside(compared);
  const figures = [
    adds > 0 && t('figures.adds', { count: adds }),
    removes > 0 && t('figures.removes', { count: removes }),
    same > 0 && t('figures.same', { count: same }),
    blank > 0 && t('figures.blank', { count: blank }),
    left.length > 0 && t('figures.left', { count: left.length }),
  ].filter((figure) => figure !== false);

  return (
    <Section
      level="h3"
      title={t('resultTitle', { changes: changes.length, people: changed })}
      description={t('comparedAt', { time: format.dateTime(readAt, { timeStyle: 'short' }) })}
    >
      <Stack sx={{ gap: 2.5 }}>
        <Typography role="status" aria-label={t('resultLabel')} variant="body2">
          {figures.join(' · ')}
        </Typography>
        <PlanStates changes={changes} />
        <UnknownLicenses compared={compared} definitions={definitions} />
        <AmbiguousPeople entries={compared.ambiguous} />
        <Contradictions count={difference.contradictions.length} />
        <LeftAside rows={left} />
      </Stack>
    </Section>
  );
}
