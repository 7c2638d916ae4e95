import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import { parseDays } from './organizationView';

interface IdleDaysFieldProps {
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}

const SUGGESTED = ['30', '60', '90', '180', '365'];

/** For how many days nobody has logged in; any number can be typed. */
export function IdleDaysField({ days, onChange }: IdleDaysFieldProps) {
  const t = useTranslations('organization.filters');
  return (
    <Autocomplete
      freeSolo
      autoSelect
      options={SUGGESTED}
      filterOptions={(options) => options}
      value={days === null ? null : String(days)}
      onChange={(_event, text) => onChange(parseDays(text))}
      renderInput={(params) => <TextField {...params} label={t('idle')} placeholder={t('idlePlaceholder')} />}
      sx={{ flex: '1 1 12rem', minWidth: { xs: '100%', sm: '12rem' }, maxWidth: { sm: '20rem' } }}
    />
  );
}
