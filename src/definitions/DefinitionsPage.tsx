import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';

export function DefinitionsPage() {
  const t = useTranslations('definitions');
  return <PageHeader title={t('title')} />;
}
