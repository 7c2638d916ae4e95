import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';
import type { RoleGrants } from '../../licensing/roleGrants';
import { ErrorState } from '../../ui/ErrorState';

interface GrantsUnknownProps {
  /** null where it isn't known what roles grant. */
  readonly grants: readonly RoleGrants[] | null;
  /** Why; null where a permission is missing. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Why it can't be told what roles grant. */
export function GrantsUnknown({ grants, error, onRetry }: GrantsUnknownProps) {
  const t = useTranslations('person.can');
  if (grants !== null) return null;
  if (error !== null) return <ErrorState error={error} changed={t('grantsUnread')} onRetry={onRetry} />;
  return (
    <Alert severity="info" variant="outlined" role="note">
      {t('grantsRefused', { permission: 'authorization:role:view' })}
    </Alert>
  );
}
