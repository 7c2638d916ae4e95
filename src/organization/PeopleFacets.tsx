import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { MEMBER_STATES } from '../directory/store/OrganizationColumns';
import type { MemberFacets, MemberFilter } from '../directory/store/questions';
import { FacetSelect } from './FacetSelect';
import type { FilterChange } from './useOrganizationView';

interface PeopleFacetsProps {
  readonly filter: Pick<MemberFilter, 'divisions' | 'states'>;
  /** Null before the first answer. */
  readonly facets: MemberFacets | null;
  readonly onFilter: (change: FilterChange) => void;
}

/** Filters by division and state, each value with the number of people whom it would find. */
export const PeopleFacets = memo(function PeopleFacets(props: PeopleFacetsProps) {
  const { filter, facets, onFilter } = props;
  const t = useTranslations('organization.filters');
  const common = useTranslations('common');
  const locale = useLocale();

  const states = MEMBER_STATES.filter(
    (state) => facets?.states.has(state) === true || filter.states.includes(state),
  ).map((state) => ({
    id: state,
    name: state === 'nobody' ? t('nobody') : common(`state.${state}`),
    count: facets?.states.get(state) ?? 0,
  }));
  const divisions = (facets?.divisions ?? [])
    .map(({ id, name, count }) => ({ id, name: name || id, count }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const chosenDivisions = filter.divisions.map(
    (id) => divisions.find((division) => division.id === id) ?? { id, name: t('unknownDivision'), count: 0 },
  );

  return (
    <>
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
        options={states}
        chosen={states.filter(({ id }) => filter.states.includes(id))}
        onChange={(ids) => onFilter({ states: MEMBER_STATES.filter((state) => ids.includes(state)) })}
      />
    </>
  );
}, saysTheSame);

/** Each key of a search makes another filter, and drawing these anew takes longer than the key may. */
function saysTheSame(before: PeopleFacetsProps, now: PeopleFacetsProps): boolean {
  return (
    before.facets === now.facets &&
    before.onFilter === now.onFilter &&
    before.filter.divisions.join() === now.filter.divisions.join() &&
    before.filter.states.join() === now.filter.states.join()
  );
}
