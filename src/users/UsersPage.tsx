import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';

export function UsersPage() {
  const t = useTranslations('users');
  return <PageHeader title={t('title')} />;
}
