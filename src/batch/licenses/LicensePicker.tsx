import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';

interface LicensePickerProps {
  readonly label: string;
  readonly definitions: readonly LicenseDefinition[];
  readonly value: LicenseId | null;
  readonly onChange: (licenseId: LicenseId | null) => void;
}

/** One license out of all, by id or description. */
export function LicensePicker({ label, definitions, value, onChange }: LicensePickerProps) {
  return (
    <Autocomplete
      options={definitions}
      value={definitions.find(({ id }) => id === value) ?? null}
      onChange={(_, chosen) => onChange(chosen?.id ?? null)}
      getOptionLabel={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options, { inputValue }) => {
        const asked = inputValue.trim().toLowerCase();
        return options.filter(({ id, description }) => `${id} ${description}`.toLowerCase().includes(asked));
      }}
      renderOption={({ key, ...props }, { id, description }) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600 }}>{id}</Typography>
            <Typography variant="body2" color="text.secondary">
              {description}
            </Typography>
          </Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
