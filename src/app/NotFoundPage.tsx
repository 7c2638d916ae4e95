import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';

export function NotFoundPage() {
  const t = useTranslations('app.notFound');
  return (
    <EmptyState
      title={t('title')}
      body={t('body')}
      action={<RouterLink to={paths.organization()}>{t('action')}</RouterLink>}
    />
  );
}
