import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { parseFindingKey } from '../directory/findings/findingKey';
import type { MemberFilter } from '../directory/store/questions';
import { useFindingWords } from '../messages/useFindingWords';
import { isFiltering } from './organizationView';
import type { OrganizationViewControl } from './useOrganizationView';

interface ChosenFiltersProps {
  readonly filter: MemberFilter;
  readonly control: OrganizationViewControl;
}

const ROW = { gap: 1, flexWrap: 'wrap', alignItems: 'center' };
const WAYS = ['anyOf', 'allOf', 'noneOf'] as const;

/** The licenses filtered by, each to be taken away again, and the way out of all filters. */
export const ChosenFilters = memo(function ChosenFilters({ filter, control }: ChosenFiltersProps) {
  const t = useTranslations('organization.filters');
  const { chip: findingName } = useFindingWords();
  if (!isFiltering(filter)) return null;
  const { filterBy, clearFilters } = control;
  const isUsed = (way: (typeof WAYS)[number]) =>
    filter[way].length > 0 || (way === 'anyOf' && filter.unlicensed);

  return (
    <Stack direction="row" sx={ROW}>
      {WAYS.filter(isUsed).map((way) => (
        <Stack key={way} direction="row" sx={ROW}>
          <Typography variant="body2" color="textSecondary">
            {t(`chosen.${way}`)}
          </Typography>
          {filter[way].map((licenseId) => (
            <Chip
              key={licenseId}
              label={licenseId}
              size="small"
              onDelete={() => filterBy((now) => ({ [way]: now[way].filter((id) => id !== licenseId) }))}
            />
          ))}
          {way === 'anyOf' && filter.unlicensed && (
            <Chip label={t('chosenNone')} size="small" onDelete={() => filterBy({ unlicensed: false })} />
          )}
        </Stack>
      ))}
      {filter.licensed && (
        <Chip label={t('chosenAny')} size="small" onDelete={() => filterBy({ licensed: false })} />
      )}
      {filter.idleDays !== null && (
        <Chip
          label={t('chosenIdle', { days: filter.idleDays })}
          size="small"
          onDelete={() => filterBy({ idleDays: null })}
        />
      )}
      {filter.finding !== null && (
        <Chip
          label={t('chosenFinding', { finding: findingName(parseFindingKey(filter.finding)) })}
          size="small"
          onDelete={() => filterBy({ finding: null })}
        />
      )}
      {filter.permission?.use != null && (
        <Chip
          label={t(`chosenUse.${filter.permission.use}`, { permission: filter.permission.name })}
          size="small"
          onDelete={() => filterBy({ permission: null })}
        />
      )}
      <Button size="small" onClick={clearFilters}>
        {t('clearAll')}
      </Button>
    </Stack>
  );
});
