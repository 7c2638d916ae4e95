import { useTranslations } from 'use-intl';
import type { MemberFacets, MemberFilter } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';
import { FilterBar } from '../ui/FilterBar';
import { FacetSelect } from './FacetSelect';
import { IdleDaysField } from './IdleDaysField';
import type { FilterChange } from './useOrganizationView';

interface MoreFiltersProps {
  readonly filter: MemberFilter;
  readonly facets: MemberFacets | null;
  readonly known: readonly LicenseId[];
  readonly onFilter: (change: FilterChange) => void;
}

const WAYS = ['anyOf', 'allOf', 'noneOf'] as const;

/** Which licenses somebody holds, in each of the ways that it can be meant, and for how long without a login. */
export function MoreFilters({ filter, facets, known, onFilter }: MoreFiltersProps) {
  const t = useTranslations('organization.filters');
  const counts = facets?.licenses;
  const licenseIds = [...new Set([...known, ...(counts?.keys() ?? [])])].toSorted();
  const options = licenseIds.map((id) => ({ id, name: id, count: counts?.get(id) ?? 0 }));

  return (
    <FilterBar label={t('moreLabel')}>
      {WAYS.map((way) => (
        <FacetSelect
          key={way}
          label={t(`licenses.${way}`)}
          placeholder={t('anyLicense')}
          options={options}
          chosen={filter[way].map(
            (id) => options.find((option) => option.id === id) ?? { id, name: id, count: 0 },
          )}
          onChange={(ids) => onFilter({ [way]: ids })}
        />
      ))}
      <IdleDaysField days={filter.idleDays} onChange={(idleDays) => onFilter({ idleDays })} />
    </FilterBar>
  );
}
