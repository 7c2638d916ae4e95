import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';

export function UserPage() {
  const t = useTranslations('users');
  return <PageHeader title={t('title')} />;
}
