import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { isFiltering } from './organizationView';
import { useOrganizationView } from './useOrganizationView';

/** What stands in the grid where nobody does. */
export function NoPeople() {
  const t = useTranslations('organization');
  const [{ filter }, { clearFilters }] = useOrganizationView();
  if (!isFiltering(filter)) return <EmptyState title={t('empty.noneTitle')} body={t('empty.noneBody')} />;
  return (
    <EmptyState
      title={t('empty.title')}
      body={t('empty.body')}
      action={<Button onClick={clearFilters}>{t('filters.clearAll')}</Button>}
    />
  );
}
