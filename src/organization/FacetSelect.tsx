import { useTranslations } from 'use-intl';
import { FilterSelect } from './FilterSelect';

interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

interface FacetSelectProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly FacetOption[];
  readonly onChange: (ids: string[]) => void;
}

/** A filter of which several values can be chosen, each with what it would find. */
export function FacetSelect(props: FacetSelectProps) {
  const t = useTranslations('organization.filters');
  return <FilterSelect {...props} wordsOf={({ name, count }) => t('option', { name, count })} />;
}
