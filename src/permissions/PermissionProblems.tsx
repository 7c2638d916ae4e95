import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/ApiError';
import { MissingPermission } from '../auth/MissingPermission';
import { PERMISSIONS } from '../auth/permissions';
import type { PermissionProblems as Problems } from '../directory/permissions/permissions';
import { useApis } from '../queries/ApiContext';
import { useDirectory } from '../queries/DirectoryContext';
import { askPermissionsAgainMutation } from '../queries/permissions';
import { ErrorState } from '../ui/ErrorState';
import { codeText } from './codeText';

/** Why it is unknown what carries or what grants permissions, and what helps. */
export function PermissionProblems({ problems }: { readonly problems: Problems<Error> }) {
  const t = useTranslations('permissions.problems');
  const again = useMutation(askPermissionsAgainMutation(useApis(), useDirectory()));
  const { definitions, roles } = problems;
  const askAgain = () => again.mutate();

  return (
    <Stack sx={{ gap: 1.5, mb: 2.5, '&:empty': { display: 'none' } }}>
      {definitions !== null &&
        (isForbidden(definitions) ? (
          <MissingPermission what={t('what')} anyOf={PERMISSIONS.viewLicenses} />
        ) : (
          <ErrorState error={definitions} changed={t('definitionsUnread')} onRetry={askAgain} />
        ))}
      {roles !== null &&
        (isForbidden(roles) ? (
          <Alert severity="info" variant="outlined">
            <AlertTitle>{t('rolesTitle')}</AlertTitle>
            {t.rich('roles', { permission: roleView(roles), code: codeText })}
          </Alert>
        ) : (
          <ErrorState error={roles} changed={t('rolesUnread')} onRetry={askAgain} />
        ))}
    </Stack>
  );
}

function isForbidden(error: Error): error is ApiError {
  return error instanceof ApiError && error.status === 403;
}

/** The service's own word for what is missing, where it says one. */
function roleView({ missingPermissions }: ApiError): string {
  return missingPermissions.join(', ') || 'authorization:role:view';
}
