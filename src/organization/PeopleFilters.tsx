import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { MemberFilter, MembersAnswer } from '../directory/askMembers';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import { FacetSelect } from './FacetSelect';
import { isFiltering, MEMBER_STATES } from './organizationView';

interface PeopleFiltersProps {
  readonly filter: MemberFilter;
  readonly answer: MembersAnswer;
  readonly onFilter: (change: Partial<MemberFilter>) => void;
  readonly onClear: () => void;
}

/** Long enough to take a burst of keys as one change, too short to be felt. */
const TYPING_PAUSE_MS = 60;

/** Narrows the people by text, division and state, and names the licenses chosen above. */
export function PeopleFilters({ filter, answer, onFilter, onClear }: PeopleFiltersProps) {
  const t = useTranslations('organization.filters');
  const common = useTranslations('common');

  const stateOptions = MEMBER_STATES.filter(
    (state) => answer.stateCounts.has(state) || filter.states.includes(state),
  ).map((state) => ({
    id: state,
    name: state === 'nobody' ? t('nobody') : common(`state.${state}`),
    count: answer.stateCounts.get(state) ?? 0,
  }));
  const divisions = answer.divisionCounts
    .map(({ id, name, count }) => ({ id, name: name || id, count }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const chosenDivisions = filter.divisions.map(
    (id) => divisions.find((division) => division.id === id) ?? { id, name: t('unknownDivision'), count: 0 },
  );

  return (
    <Stack sx={{ gap: 1.5, mb: 2 }}>
      <FilterBar label={t('label')}>
        <SearchField
          label={t('text')}
          placeholder={t('placeholder')}
          value={filter.text}
          onChange={(text) => onFilter({ text })}
          delayMs={TYPING_PAUSE_MS}
          width={360}
        />
        <FacetSelect
          label={t('division')}
          placeholder={t('anyDivision')}
          options={divisions}
          chosen={chosenDivisions}
          onChange={(ids) => onFilter({ divisions: ids })}
        />
        <FacetSelect
          label={t('state')}
          placeholder={t('anyState')}
          options={stateOptions}
          chosen={stateOptions.filter(({ id }) => filter.states.includes(id))}
          onChange={(ids) => onFilter({ states: MEMBER_STATES.filter((state) => ids.includes(state)) })}
        />
      </FilterBar>
      {isFiltering(filter) && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          {(filter.licenses.length > 0 || filter.none) && (
            <Typography variant="body2" color="textSecondary">
              {t('chosen')}
            </Typography>
          )}
          {filter.licenses.map((licenseId) => (
            <Chip
              key={licenseId}
              label={licenseId}
              size="small"
              onDelete={() => onFilter({ licenses: filter.licenses.filter((id) => id !== licenseId) })}
            />
          ))}
          {filter.none && (
            <Chip label={t('chosenNone')} size="small" onDelete={() => onFilter({ none: false })} />
          )}
          <Button size="small" onClick={onClear}>
            {t('clearAll')}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}
