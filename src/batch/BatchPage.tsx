import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';

export function BatchPage() {
  const t = useTranslations('batch');
  return <PageHeader title={t('title')} />;
}
