import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { MemberFilter, MembersAnswer } from '../directory/askMembers';
import { FacetSelect } from './FacetSelect';
import { MEMBER_STATES } from './organizationView';
import type { FilterChange } from './useOrganizationView';

interface PeopleFacetsProps {
  readonly filter: MemberFilter;
  readonly answer: MembersAnswer;
  readonly onFilter: (change: FilterChange) => void;
}

/** Filters by division and state, each value with the number of people whom it would find. */
export const PeopleFacets = memo(function PeopleFacets({ filter, answer, onFilter }: PeopleFacetsProps) {
  const t = useTranslations('organization.filters');
  const common = useTranslations('common');
  const locale = useLocale();

  const states = MEMBER_STATES.filter(
    (state) => answer.stateCounts.has(state) || filter.states.includes(state),
  ).map((state) => ({
    id: state,
    name: state === 'nobody' ? t('nobody') : common(`state.${state}`),
    count: answer.stateCounts.get(state) ?? 0,
  }));
  const divisions = answer.divisionCounts
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
});
