import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/ErrorState';
import type { Planning } from './usePlan';

interface RoleGrantsUnknownProps {
  readonly roles: Extract<Planning, { kind: 'planned' }>['roles'];
}

/** Why the effects can't tell what people's roles grant. */
export function RoleGrantsUnknown({ roles }: RoleGrantsUnknownProps) {
  const t = useTranslations('batch.review.permissions');
  if (roles.error === null && !roles.isRefused) return null;

  return (
    <Box sx={{ p: 1.5 }}>
      {roles.error === null ? (
        <Alert severity="info" variant="outlined" role="note">
          {t('rolesRefused', { permission: 'authorization:role:view' })}
        </Alert>
      ) : (
        <ErrorState error={roles.error} changed={t('rolesUnread')} onRetry={roles.retry} />
      )}
    </Box>
  );
}
