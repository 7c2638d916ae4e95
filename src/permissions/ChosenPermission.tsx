import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ListedPermission } from '../directory/permissions/permissions';
import { useApis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { permissionQuery } from '../queries/permissions';
import { CopyButton } from '../ui/CopyButton';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { RouterLink } from '../ui/RouterLink';
import { Carriers } from './Carriers';
import { GrantingRoles } from './GrantingRoles';
import { PermissionPeople } from './PermissionPeople';
import { useViewAddress } from './usePermissionsView';

interface ChosenPermissionProps {
  readonly permission: string;
  /** All that are known; null until they are. */
  readonly listed: readonly ListedPermission[] | null;
}

/** One permission: what carries it, what grants it, and who can use it. */
export function ChosenPermission({ permission, listed }: ChosenPermissionProps) {
  const t = useTranslations('permissions');
  const addressOf = useViewAddress();
  const { data, error, refetch } = useQuery(permissionQuery(useApis(), useDirectory(), permission));
  const isPattern = permission.includes('*');
  const isUnheardOf =
    listed !== null &&
    listed.length > 0 &&
    !isPattern &&
    data?.carriers.length === 0 &&
    data.roles.length === 0 &&
    !listed.some((one) => one.permission === permission);

  return (
    <Stack component="article" aria-label={permission} sx={{ gap: 2.5, minWidth: 0 }}>
      <Box>
        <Box sx={{ display: { lg: 'none' }, mb: 1 }}>
          <RouterLink to={addressOf({ permission: null })}>{t('find.back')}</RouterLink>
        </Box>
        <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
            <code>{permission}</code>
          </Typography>
          <CopyButton text={permission} what={t('copy')} />
        </Stack>
        {(isUnheardOf || isPattern) && (
          <Typography variant="body2" color="textSecondary">
            {t(isPattern ? 'pattern' : 'unheardOf')}
          </Typography>
        )}
      </Box>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <LoadingState rows={8} rowHeight={40} />
      ) : (
        <>
          <Box
            sx={{
              display: 'grid',
              gap: 2.5,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            <Carriers answer={data} />
            <GrantingRoles answer={data} />
          </Box>
          <PermissionPeople answer={data} />
        </>
      )}
    </Stack>
  );
}
