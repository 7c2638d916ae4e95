import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import { LicenseChip } from '../ui/LicenseChip';
import { LinkedText } from '../ui/LinkedText';
import { Section } from '../ui/Section';
import { CarrierWays } from './CarrierWays';

/** The licenses that carry a permission, each with the way by which it does. */
export function Carriers({ answer }: { readonly answer: PermissionAnswer }) {
  const t = useTranslations('permissions.licenses');
  const { carriers, facts, problems } = answer;
  const untold = [...facts.mayCarry];

  function noneWord(): string {
    if (problems.definitions !== null) return t('unknown');
    return facts.licensed === false ? t('none') : t('noneUntold');
  }

  return (
    <Section title={t('title')} level="h3">
      {carriers.length === 0 ? (
        <Typography variant="body2">{noneWord()}</Typography>
      ) : (
        <Box
          component="ul"
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            gap: 1,
          }}
        >
          {carriers.map((carrier) => (
            <Box
              component="li"
              key={carrier.licenseId}
              sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap', alignItems: 'center' }}
            >
              <LicenseChip licenseId={carrier.licenseId} />
              <CarrierWays carrier={carrier} />
            </Box>
          ))}
        </Box>
      )}
      {problems.definitions === null && untold.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          <LinkedText
            text={t('untold', { licenses: untold.join(', '), count: untold.length })}
            licenseIds={untold}
          />
        </Typography>
      )}
    </Section>
  );
}
