import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { LicenseCorrections } from '../../licensing/licenseNames';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import { useDraft } from '../DraftContext';
import type { ComparedStates } from './compareStates';
import { useLineWords } from './useLineWords';

interface UnknownLicensesProps {
  readonly compared: Pick<ComparedStates, 'unknownLicenses'>;
  readonly definitions: readonly LicenseDefinition[];
}

/** Names that stand for no license: the admin says which is meant, or leaves them out. What was decided stays in sight. */
export function UnknownLicenses({ compared, definitions }: UnknownLicensesProps) {
  const t = useTranslations('batch.states.unknown');
  const linesOf = useLineWords();
  const { draft, dispatch } = useDraft();
  const { corrections } = draft.states;
  const decided = Object.entries(corrections);
  if (compared.unknownLicenses.length === 0 && decided.length === 0) return null;

  const correct = (next: LicenseCorrections) =>
    dispatch({ type: 'wantStates', change: { corrections: next } });
  const decide = (key: string, licenseId: LicenseId | null) => correct({ ...corrections, [key]: licenseId });
  const takeBack = (name: string) => correct(Object.fromEntries(decided.filter(([key]) => key !== name)));

  return (
    <Box component="section" aria-label={t('title')}>
      <Typography variant="h4">{t('title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('hint')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {compared.unknownLicenses.map(({ key, name, lines }) => (
          <Box key={key} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
            <Typography variant="body2" sx={{ flex: '1 1 160px', maxWidth: 280, overflowWrap: 'anywhere' }}>
              {t('where', { name, lines: linesOf(lines) })}
            </Typography>
            <Box sx={{ flex: '1 1 220px', maxWidth: 360 }}>
              <TextField
                select
                fullWidth
                size="small"
                value=""
                onChange={(event) => decide(key, event.target.value)}
                slotProps={{
                  select: {
                    displayEmpty: true,
                    SelectDisplayProps: { 'aria-label': t('picker', { name }) },
                  },
                }}
              >
                <MenuItem value="" disabled>
                  {t('choose')}
                </MenuItem>
                {definitions.map(({ id, description }) => (
                  <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
                    {[id, description].filter(Boolean).join(' · ')}
                  </MenuItem>
                ))}
              </TextField>
            </Box>
            <Button size="small" aria-label={t('leaveOutLabel', { name })} onClick={() => decide(key, null)}>
              {t('leaveOut')}
            </Button>
          </Box>
        ))}
        {decided.map(([name, licenseId]) => (
          <Box key={name} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {licenseId === null ? t('leftOut', { name }) : t('standsFor', { name, license: licenseId })}
            </Typography>
            <Button size="small" aria-label={t('takeBackLabel', { name })} onClick={() => takeBack(name)}>
              {t('takeBack')}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
