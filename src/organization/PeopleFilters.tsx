import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MemberFacets, MemberFilter } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import { ChosenFilters } from './ChosenFilters';
import { MoreFilters } from './MoreFilters';
import { PeopleFacets } from './PeopleFacets';
import type { OrganizationViewControl } from './useOrganizationView';
import { ViewsButton } from './views/ViewsButton';

interface PeopleFiltersProps {
  /** The text as typed. */
  readonly text: string;
  readonly filter: MemberFilter;
  /** Null before the first answer. */
  readonly facets: MemberFacets | null;
  /** Licenses to offer even where nobody holds them. */
  readonly known: readonly LicenseId[];
  readonly control: OrganizationViewControl;
}

/** Long enough to take a burst of keys as one change, too short to be felt. */
const TYPING_PAUSE_MS = 16;

/** Narrows the people by text, division and state, and, where asked, by all else. */
export function PeopleFilters({ text, filter, facets, known, control }: PeopleFiltersProps) {
  const t = useTranslations('organization.filters');
  const isUsed = filter.allOf.length > 0 || filter.noneOf.length > 0 || filter.idleDays !== null;
  const [isUnfolded, setUnfolded] = useState(isUsed);

  return (
    <Stack sx={{ gap: 1.5, mb: 2 }}>
      <FilterBar
        label={t('label')}
        end={
          <>
            <ViewsButton />
            <Button
              size="small"
              aria-expanded={isUnfolded}
              endIcon={isUnfolded ? <ExpandLessIcon /> : <ExpandMoreIcon />}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              {t('more')}
            </Button>
          </>
        }
      >
        <SearchField
          label={t('text')}
          placeholder={t('placeholder')}
          value={text}
          onChange={(text) => control.filterBy({ text })}
          delayMs={TYPING_PAUSE_MS}
          width={360}
        />
        <PeopleFacets filter={filter} facets={facets} onFilter={control.filterBy} />
      </FilterBar>
      {isUnfolded && (
        <MoreFilters filter={filter} facets={facets} known={known} onFilter={control.filterBy} />
      )}
      <ChosenFilters filter={filter} control={control} />
    </Stack>
  );
}
