import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { Likeness } from '../../licensing/likeness';
import { LinkedText } from '../../ui/LinkedText';
import { LicenseChips } from '../../ui/LicenseChips';

interface LikeOutcomeProps {
  readonly name: string;
  readonly likeness: Likeness;
}

/** What the person would hold then, and what of it would be redundant. */
export function LikeOutcome({ name, likeness }: LikeOutcomeProps) {
  const t = useTranslations('person.like.outcome');
  const format = useFormatter();
  const { after, redundant, effect } = likeness;
  return (
    <Stack
      role="group"
      aria-label={t('label')}
      sx={{ gap: 0.75, bgcolor: 'surface.sunken', p: 1.5, borderRadius: 1 }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2">{t(after.size === 0 ? 'holdsNothing' : 'holds', { name })}</Typography>
        <LicenseChips licenseIds={[...after].sort()} />
      </Stack>
      {effect !== null && (
        <Typography variant="body2">
          {t('permissions', { gained: effect.gained.length, lost: effect.lost.length })}
        </Typography>
      )}
      {redundant.map(({ licenseId, by }) => (
        <Typography key={licenseId} variant="body2">
          <LinkedText
            text={t('redundant', { id: licenseId, by: format.list(by) })}
            licenseIds={[licenseId, ...by]}
          />
        </Typography>
      ))}
    </Stack>
  );
}
