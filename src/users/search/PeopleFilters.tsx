import FilterListIcon from '@mui/icons-material/FilterList';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { isNarrowed, type PeopleCriteria } from '../../directory/searchPeople';
import { useApis } from '../../queries/ApiContext';
import { divisionsQuery, rolesQuery } from '../../queries/people';
import { FilterBar } from '../../ui/FilterBar';
import { SearchField } from '../../ui/SearchField';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { NameFilter } from './NameFilter';
import { StateFilter } from './StateFilter';

interface PeopleFiltersProps {
  readonly criteria: PeopleCriteria;
  readonly onNarrow: (change: Partial<PeopleCriteria>, how?: 'typed') => void;
  readonly onClear: () => void;
}

/** The search text and all that narrows it. In a narrow window the filters open on demand. */
export function PeopleFilters({ criteria, onNarrow, onClear }: PeopleFiltersProps) {
  const t = useTranslations('users.filters');
  const apis = useApis();
  const [isOpen, setIsOpen] = useSwitchInAddress('open.filters');
  const filtersId = useId();
  const narrowing = [
    criteria.roleId,
    criteria.divisionId,
    criteria.department,
    criteria.title,
    criteria.state,
  ].filter(Boolean).length;

  return (
    <FilterBar label={t('label')}>
      <SearchField
        label={t('text')}
        value={criteria.text}
        placeholder={t('textHint')}
        onChange={(text) => onNarrow({ text }, 'typed')}
        width="100%"
      />
      <Badge badgeContent={narrowing} color="primary" sx={{ display: { sm: 'none' } }}>
        <Button
          variant="outlined"
          startIcon={<FilterListIcon />}
          aria-expanded={isOpen}
          aria-controls={filtersId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('open')}
        </Button>
      </Badge>
      <Box
        id={filtersId}
        sx={{
          display: { xs: isOpen ? 'flex' : 'none', sm: 'flex' },
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'flex-start',
          width: '100%',
        }}
      >
        <NameFilter
          label={t('role')}
          names={useQuery(rolesQuery(apis))}
          value={criteria.roleId}
          onChange={(roleId) => onNarrow({ roleId })}
        />
        <NameFilter
          label={t('division')}
          names={useQuery(divisionsQuery(apis))}
          value={criteria.divisionId}
          onChange={(divisionId) => onNarrow({ divisionId })}
        />
        <SearchField
          label={t('department')}
          value={criteria.department}
          onChange={(department) => onNarrow({ department }, 'typed')}
          width={180}
        />
        <SearchField
          label={t('title')}
          value={criteria.title}
          onChange={(title) => onNarrow({ title }, 'typed')}
          width={180}
        />
        <StateFilter value={criteria.state} onChange={(state) => onNarrow({ state })} />
        {isNarrowed(criteria) && <Button onClick={onClear}>{t('clear')}</Button>}
      </Box>
    </FilterBar>
  );
}
