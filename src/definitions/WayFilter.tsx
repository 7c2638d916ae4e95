import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useFormatter, useTranslations } from 'use-intl';
import { WAYS, type PermissionAnswer, type Way } from './permissionGroups';

interface WayFilterProps {
  readonly answer: PermissionAnswer;
  readonly way: Way | null;
  readonly onChange: (way: Way | null) => void;
}

/** How many permissions come by each way, and a choice of one. */
export function WayFilter({ answer, way, onChange }: WayFilterProps) {
  const t = useTranslations('definitions.ways');
  const format = useFormatter();
  const label = (name: string, count: number) => `${name} ${format.number(count)}`;

  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={way ?? 'any'}
      aria-label={t('filter')}
      onChange={(_, value: unknown) => onChange(WAYS.find((one) => one === value) ?? null)}
      sx={{ flexWrap: 'wrap' }}
    >
      <ToggleButton value="any">{label(t('any'), answer.total)}</ToggleButton>
      {WAYS.map((one) => (
        <ToggleButton key={one} value={one}>
          {label(t(one), answer.byWay[one])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
