import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ColumnSelectProps {
  readonly label: string;
  /** Empty where none is chosen. */
  readonly value: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a table's columns. */
export function ColumnSelect({ label, value, hint, options, onChoose }: ColumnSelectProps) {
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={value}
      helperText={hint === '' ? undefined : hint}
      onChange={(event) => onChoose(event.target.value)}
    >
      {options.map((option) => (
        <MenuItem
          key={option.value}
          value={option.value}
          sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {option.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
