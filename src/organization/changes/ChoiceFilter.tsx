import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';

interface ChoiceFilterProps<Option extends string> {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly chosen: readonly Option[];
  readonly onChange: (chosen: readonly Option[]) => void;
}

/** A filter of which several values can be chosen. */
export function ChoiceFilter<Option extends string>(props: ChoiceFilterProps<Option>) {
  const { label, placeholder, options, nameOf, chosen, onChange } = props;
  return (
    <Autocomplete
      multiple
      limitTags={1}
      disableCloseOnSelect
      options={[...options]}
      value={[...chosen]}
      getOptionLabel={nameOf}
      onChange={(_event, values) => onChange(values)}
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
