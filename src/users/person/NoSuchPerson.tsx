import PersonOffIcon from '@mui/icons-material/PersonOff';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { paths } from '../../ui/paths';

/** An address that names nobody. */
export function NoSuchPerson({ userId }: { readonly userId: string }) {
  const t = useTranslations('users');
  return (
    <>
      <PageHeader title={t('person.nobodyTitle')} breadcrumbs={[{ label: t('title'), to: paths.users() }]} />
      <EmptyState
        icon={<PersonOffIcon />}
        title={t('person.nobody', { id: userId.slice(0, 80) })}
        body={t('person.nobodyBody')}
        action={
          <Button component={Link} to={paths.users()} variant="outlined">
            {t('person.nobodyAction')}
          </Button>
        }
      />
    </>
  );
}
