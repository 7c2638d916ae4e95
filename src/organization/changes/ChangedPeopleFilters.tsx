import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { CHANGE_KINDS } from '../../directory/snapshots/changeKinds';
import type { ChangeFilter } from '../../directory/snapshots/changesQuestions';
import type { LicenseDifference } from '../../directory/snapshots/Comparison';
import type { LicenseId } from '../../licensing/model';
import { FilterBar } from '../../ui/FilterBar';
import { SearchField } from '../../ui/SearchField';
import { FilterSelect } from '../FilterSelect';
import { isFilteringChanges } from './changesView';
import type { ChangesViewControl } from './useChangesView';

interface ChangedPeopleFiltersProps {
  readonly licenses: readonly LicenseDifference[];
  readonly filter: ChangeFilter;
  readonly control: ChangesViewControl;
}

/** Long enough to take a burst of keys as one change, too short to be felt. */
const TYPING_PAUSE_MS = 40;

/** Narrows the changed people by text, kind of change and license. */
export function ChangedPeopleFilters({ licenses, filter, control }: ChangedPeopleFiltersProps) {
  const t = useTranslations('changes.people');
  const words = useTranslations('changes');
  const ids = [...new Set([...licenses.map(({ licenseId }) => licenseId), ...filter.licenses])];
  const kinds = CHANGE_KINDS.map((kind) => ({ id: kind, name: words(`kind.${kind}`) }));
  return (
    <Box sx={{ mb: 2 }}>
      <FilterBar
        label={t('filters')}
        end={
          isFilteringChanges(filter) ? (
            <Button size="small" onClick={control.clearFilters}>
              {t('clear')}
            </Button>
          ) : undefined
        }
      >
        <SearchField
          label={t('text')}
          placeholder={t('placeholder')}
          value={filter.text}
          onChange={(text) => control.filterBy({ text })}
          delayMs={TYPING_PAUSE_MS}
          width={300}
        />
        <FilterSelect
          label={t('kind')}
          placeholder={t('anyKind')}
          options={kinds}
          chosen={kinds.filter(({ id }) => filter.kinds.includes(id))}
          onChange={(chosen) => control.filterBy({ kinds: chosen })}
        />
        <FilterSelect
          label={t('license')}
          placeholder={t('anyLicense')}
          options={ids.map(named)}
          chosen={filter.licenses.map(named)}
          onChange={(chosen) => control.filterBy({ licenses: chosen })}
        />
      </FilterBar>
    </Box>
  );
}

function named(licenseId: LicenseId) {
  return { id: licenseId, name: licenseId };
}
