import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import { PERSON_STATES, type PeopleCriteria } from '../../directory/searchPeople';

interface StateFilterProps {
  readonly value: PeopleCriteria['state'];
  readonly onChange: (state: PeopleCriteria['state']) => void;
}

export function StateFilter({ value, onChange }: StateFilterProps) {
  const t = useTranslations('users.filters');
  return (
    <TextField
      select
      label={t('state')}
      value={value ?? ''}
      onChange={(event) => onChange(PERSON_STATES.find((one) => one === event.target.value) ?? null)}
      sx={{ width: { xs: '100%', sm: 190 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('states.current')}</MenuItem>
      {PERSON_STATES.map((state) => (
        <MenuItem key={state} value={state}>
          {t(`states.${state}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
