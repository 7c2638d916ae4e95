import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslations } from 'use-intl';
import { LOOKUP_TABLES, useLookupTable, type LookupTable } from './useLookupTable';

/** Licenses as a list for each person, or as a column each. */
export function LookupTableToggle() {
  const t = useTranslations('users.list.tables');
  const { table, show } = useLookupTable();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={table}
      aria-label={t('label')}
      onChange={(_, next: LookupTable | null) => show(next ?? 'people')}
    >
      {LOOKUP_TABLES.map((one) => (
        <ToggleButton key={one} value={one}>
          {t(one)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
