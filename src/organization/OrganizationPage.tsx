import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';

export function OrganizationPage() {
  const t = useTranslations('organization');
  return <PageHeader title={t('title')} />;
}
