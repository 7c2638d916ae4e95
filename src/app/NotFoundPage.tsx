import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';

/** An address that leads to no page. */
export function NotFoundPage() {
  const t = useTranslations('app.notFound');
  return (
    <>
      <PageHeader title={t('title')} description={t('body')} />
      <Button component={Link} to={paths.organization()} variant="contained">
        {t('action')}
      </Button>
    </>
  );
}
