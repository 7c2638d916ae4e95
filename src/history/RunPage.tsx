import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';

export function RunPage() {
  const t = useTranslations('history');
  return <PageHeader title={t('title')} />;
}
