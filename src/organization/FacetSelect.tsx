import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';

interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

interface FacetSelectProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly FacetOption[];
  readonly onChange: (ids: string[]) => void;
}

/** A filter of which several values can be chosen, each with what it would find. */
export function FacetSelect({ label, placeholder, options, chosen, onChange }: FacetSelectProps) {
  const t = useTranslations('organization.filters');
  return (
    <Autocomplete
      multiple
      limitTags={1}
      disableCloseOnSelect
      options={options}
      value={[...chosen]}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onChange={(_event, values) => onChange(values.map(({ id }) => id))}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          {t('option', { name: option.name, count: option.count })}
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} label={label} placeholder={chosen.length === 0 ? placeholder : ''} />
      )}
      sx={{
        flex: '1 1 12rem',
        minWidth: { xs: '100%', sm: '12rem' },
        maxWidth: { sm: '20rem' },
        // As high as the text field beside it.
        '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { py: '4.5px' },
      }}
    />
  );
}
