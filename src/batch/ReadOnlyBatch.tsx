import LockIcon from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { paths } from '../ui/paths';

/** Where the wizard would be, had config.json not taken it out. */
export function ReadOnlyBatch() {
  const t = useTranslations('batch');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={<LockIcon />}
        title={t('readOnly.title')}
        body={t('readOnly.body')}
        action={
          <Button component={Link} to={paths.organization()} variant="outlined">
            {t('readOnly.action')}
          </Button>
        }
      />
    </>
  );
}
