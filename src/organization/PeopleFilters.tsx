import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { MemberFilter, MembersAnswer } from '../directory/askMembers';
import { FilterBar } from '../ui/FilterBar';
import { SearchField } from '../ui/SearchField';
import { ChosenFilters } from './ChosenFilters';
import { PeopleFacets } from './PeopleFacets';
import type { OrganizationViewControl } from './useOrganizationView';

interface PeopleFiltersProps {
  /** The text as typed. */
  readonly text: string;
  /** The filters whose answer is shown: they may be a moment behind the address. */
  readonly filter: MemberFilter;
  readonly answer: MembersAnswer;
  readonly control: OrganizationViewControl;
}

/** Long enough to take a burst of keys as one change, too short to be felt. */
const TYPING_PAUSE_MS = 60;

/** Narrows the people by text, division and state, and names the licenses chosen above. */
export function PeopleFilters({ text, filter, answer, control }: PeopleFiltersProps) {
  const t = useTranslations('organization.filters');
  return (
    <Stack sx={{ gap: 1.5, mb: 2 }}>
      <FilterBar label={t('label')}>
        <SearchField
          label={t('text')}
          placeholder={t('placeholder')}
          value={text}
          onChange={(text) => control.filterBy({ text })}
          delayMs={TYPING_PAUSE_MS}
          width={360}
        />
        <PeopleFacets filter={filter} answer={answer} onFilter={control.filterBy} />
      </FilterBar>
      <ChosenFilters filter={filter} control={control} />
    </Stack>
  );
}
