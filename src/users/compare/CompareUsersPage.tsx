import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { paths } from '../../ui/paths';
import { AddPerson } from './AddPerson';
import { Comparison } from './Comparison';
import { useCompareView } from './useCompareView';

/** Up to four people side by side. */
export function CompareUsersPage() {
  const t = useTranslations('comparePeople');
  const users = useTranslations('users');
  const view = useCompareView();

  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        breadcrumbs={[{ label: users('title'), to: paths.users() }]}
      />
      <Stack sx={{ gap: 2.5 }}>
        {view.leftOut > 0 && (
          <Alert severity="info" variant="outlined">
            {t('tooMany', { count: view.leftOut })}
          </Alert>
        )}
        <AddPerson userIds={view.userIds} onAdd={view.add} />
        {view.userIds.length === 0 ? (
          <EmptyState title={t('empty')} body={t('emptyBody')} />
        ) : (
          <Comparison view={view} />
        )}
      </Stack>
    </>
  );
}
