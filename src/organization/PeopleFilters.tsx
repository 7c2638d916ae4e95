import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { MemberFacets, MemberFilter } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import { ChosenFilters } from './ChosenFilters';
import { MoreFilters } from './MoreFilters';
import type { OrganizationView } from './organizationView';
import { PeopleFacets } from './PeopleFacets';
import type { OrganizationViewControl } from './useOrganizationView';
import { ViewsButton } from './views/ViewsButton';

interface PeopleFiltersProps {
  /** As the address has it, the text as typed. */
  readonly view: OrganizationView;
  /** What those shown answer. */
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
export function PeopleFilters({ view, filter, facets, known, control }: PeopleFiltersProps) {
  const t = useTranslations('organization.filters');
  const { showsMore } = view;

  return (
    <Stack sx={{ gap: 1.5, mb: 2 }}>
      <FilterBar
        label={t('label')}
        end={
          <>
            <ViewsButton />
            <Button
              size="small"
              aria-expanded={showsMore}
              endIcon={showsMore ? <ExpandLessIcon /> : <ExpandMoreIcon />}
              onClick={() => control.arrange({ showsMore: !showsMore })}
            >
              {t('more')}
            </Button>
          </>
        }
      >
        <SearchField
          label={t('text')}
          placeholder={t('placeholder')}
          value={view.filter.text}
          onChange={(text) => control.filterBy({ text })}
          delayMs={TYPING_PAUSE_MS}
          width={360}
        />
        <PeopleFacets filter={filter} facets={facets} onFilter={control.filterBy} />
      </FilterBar>
      {showsMore && <MoreFilters filter={filter} facets={facets} known={known} onFilter={control.filterBy} />}
      <ChosenFilters filter={filter} control={control} />
    </Stack>
  );
}
