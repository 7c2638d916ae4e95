import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { MemberFilter } from '../directory/askMembers';
import { isFiltering } from './organizationView';
import type { OrganizationViewControl } from './useOrganizationView';

interface ChosenFiltersProps {
  readonly filter: MemberFilter;
  readonly control: OrganizationViewControl;
}

/** The licenses filtered by, each to be taken away again, and the way out of all filters. */
export const ChosenFilters = memo(function ChosenFilters({ filter, control }: ChosenFiltersProps) {
  const t = useTranslations('organization.filters');
  if (!isFiltering(filter)) return null;
  const { filterBy, clearFilters } = control;

  return (
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
          onDelete={() =>
            filterBy(({ licenses }) => ({ licenses: licenses.filter((id) => id !== licenseId) }))
          }
        />
      ))}
      {filter.none && (
        <Chip label={t('chosenNone')} size="small" onDelete={() => filterBy({ none: false })} />
      )}
      <Button size="small" onClick={clearFilters}>
        {t('clearAll')}
      </Button>
    </Stack>
  );
});
