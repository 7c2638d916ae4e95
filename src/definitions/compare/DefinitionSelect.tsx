import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';

interface DefinitionSelectProps {
  readonly label: string;
  readonly graph: DefinitionGraph;
  /** Empty where none is chosen. */
  readonly value: LicenseId;
  readonly isOptional: boolean;
  readonly onChange: (licenseId: LicenseId) => void;
}

/** A choice of one definition. */
export function DefinitionSelect({ label, graph, value, isOptional, onChange }: DefinitionSelectProps) {
  const t = useTranslations('compareDefinitions');
  const ids = useMemo(() => [...graph.definitions.keys()].sort(), [graph]);

  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        select: {
          displayEmpty: true,
          renderValue: () => value || t(isOptional ? 'chooseMore' : 'choose'),
        },
        inputLabel: { shrink: true },
      }}
      sx={{ flex: '1 1 0', minWidth: 0 }}
    >
      <MenuItem value="">{t('none')}</MenuItem>
      {value !== '' && !graph.definitions.has(value) && <MenuItem value={value}>{value}</MenuItem>}
      {ids.map((id) => (
        <MenuItem
          key={id}
          value={id}
          sx={{ display: 'block', whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {id}
          <Typography variant="caption" component="div" color="text.secondary">
            {graph.definitions.get(id)?.description}
          </Typography>
        </MenuItem>
      ))}
    </TextField>
  );
}
