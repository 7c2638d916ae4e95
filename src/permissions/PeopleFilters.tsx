import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import { MEMBER_STATES, type MemberState } from '../directory/store/OrganizationColumns';
import type { MemberFacets } from '../directory/store/questions';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import { usePermissionsView } from './usePermissionsView';

/** Long enough to take a burst of keys as one change, too short to be felt. */
const TYPING_PAUSE_MS = 16;

/** Narrows a permission's people by text and state. */
export function PeopleFilters({ facets }: { readonly facets: MemberFacets | null }) {
  const t = useTranslations('permissions.people');
  const common = useTranslations('common.state');
  const [{ people, state }, control] = usePermissionsView();
  const states = MEMBER_STATES.filter((one) => one === state || facets?.states.has(one) === true);
  const nameOf = (one: MemberState): string => (one === 'nobody' ? t('nobody') : common(one));

  return (
    <Box sx={{ px: 2, py: 1.5 }}>
      <FilterBar label={t('label')}>
        <SearchField
          hideLabel
          label={t('label')}
          placeholder={t('placeholder')}
          value={people}
          onChange={(text) => control.arrange({ people: text })}
          delayMs={TYPING_PAUSE_MS}
          width={300}
        />
        <TextField
          select
          label={t('state')}
          value={state ?? ''}
          onChange={({ target }) =>
            control.arrange({ state: MEMBER_STATES.find((one) => one === target.value) ?? null })
          }
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 160, width: { xs: '100%', sm: 'auto' } }}
        >
          <MenuItem value="">{t('anyState')}</MenuItem>
          {states.map((one) => (
            <MenuItem key={one} value={one}>
              {t('stateOption', { name: nameOf(one), count: facets?.states.get(one) ?? 0 })}
            </MenuItem>
          ))}
        </TextField>
      </FilterBar>
    </Box>
  );
}
