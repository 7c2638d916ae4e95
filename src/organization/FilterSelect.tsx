import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';

interface FilterOption {
  readonly id: string;
  readonly name: string;
}

interface FilterSelectProps<Option extends FilterOption> {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option[];
  /** What an option reads in the list, where that is more than its name. */
  readonly wordsOf?: (option: Option) => string;
  readonly chosen: readonly Option[];
  readonly onChange: (ids: Option['id'][]) => void;
}

/** A filter of which several values can be chosen. */
export function FilterSelect<Option extends FilterOption>(props: FilterSelectProps<Option>) {
  const { label, placeholder, options, wordsOf, chosen, onChange } = props;
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
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          {wordsOf?.(option) ?? option.name}
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
