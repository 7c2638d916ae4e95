import RefreshIcon from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { useApis } from '../queries/ApiContext';
import { useCalmDirectory, useDirectory } from '../queries/DirectoryContext';
import { permissionsQuery } from '../queries/permissions';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageHeader } from '../ui/PageHeader';
import { Terms } from '../ui/Terms';
import { ChosenPermission } from './ChosenPermission';
import { FindPermission } from './FindPermission';
import { NothingChosen } from './NothingChosen';
import { PermissionProblems } from './PermissionProblems';
import { usePermissionsView } from './usePermissionsView';

/** Finds a permission, and tells which licenses carry it, which roles grant it, and who can use it. */
export function PermissionsPage() {
  const t = useTranslations('permissions');
  const directory = useDirectory();
  const { reading } = useCalmDirectory();
  const [{ permission }] = usePermissionsView();
  const { data, error, refetch } = useQuery(permissionsQuery(useApis(), directory));
  const beside = { xs: permission === null ? 'block' : 'none', lg: 'block' };
  const { canViewLicenses } = useSession();
  // What is refused is said above all else, and would push down what stands there already.
  const isRefusalComing = !canViewLicenses && data === undefined && error === null;

  return (
    <>
      <PageHeader
        title={t('title')}
        {...(permission !== null && { documentTitle: `${permission}, ${t('title')}` })}
        description={
          <>
            {t('description')}
            <Terms names={['grants', 'effective']} />
          </>
        }
        actions={
          <Button
            variant="outlined"
            startIcon={<RefreshIcon />}
            loading={reading === 'reading'}
            loadingPosition="start"
            onClick={directory.refresh}
          >
            {t('refresh')}
          </Button>
        }
      />
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <PermissionProblems problems={data.problems} />}
      {isRefusalComing ? (
        <LoadingState rows={8} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '340px minmax(0, 1fr)' },
          }}
        >
          <Box sx={{ display: beside, position: { lg: 'sticky' }, top: 72, minWidth: 0 }}>
            <FindPermission answer={error === null ? (data ?? null) : NOTHING_READ} />
          </Box>
          {permission === null ? (
            <Box sx={{ display: { xs: 'none', lg: 'block' } }}>
              <NothingChosen />
            </Box>
          ) : (
            <ChosenPermission permission={permission} listed={data?.permissions ?? null} />
          )}
        </Box>
      )}
    </>
  );
}

const NOTHING_READ = { permissions: [], problems: { definitions: null, roles: null, catalogue: null } };
