import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { NamedEntity } from '../../licensing/model';

interface NameFilterProps {
  readonly label: string;
  readonly names: UseQueryResult<NamedEntity[]>;
  /** The id that narrows the search; null where none does. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Picks one role or division by name. An id that has no name to it still shows, so that it can be cleared. */
export function NameFilter({ label, names, value, onChange }: NameFilterProps) {
  const t = useTranslations('users.filters');
  const options = names.data ?? [];
  const chosen = value === null ? null : (options.find(({ id }) => id === value) ?? { id: value, name: '' });

  return (
    <Autocomplete
      options={options}
      value={chosen}
      loading={names.isLoading}
      disabled={names.isError && value === null}
      onChange={(_, option) => onChange(option?.id ?? null)}
      getOptionLabel={({ id, name }) => name || id}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={t('noOption')}
      loadingText={t('loading')}
      sx={{ width: { xs: '100%', sm: 200 } }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          placeholder={t('any')}
          {...(names.isError && { helperText: t('unreadable') })}
        />
      )}
    />
  );
}
