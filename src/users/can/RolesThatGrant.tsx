import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { rolesGranting } from '../../licensing/permissionAnswer';
import type { RoleGrants } from '../../licensing/roleGrants';
import { useApis } from '../../queries/ApiContext';
import { rolesQuery } from '../../queries/people';

interface RolesThatGrantProps {
  readonly permission: string;
  readonly grants: readonly RoleGrants[];
}

const NAMED = 6;

/** Which roles of the organization would grant the permission. Giving roles is no business of License Desk. */
export function RolesThatGrant({ permission, grants }: RolesThatGrantProps) {
  const t = useTranslations('person.can.grant');
  const format = useFormatter();
  const roles = useQuery(rolesQuery(useApis()));
  const ids = rolesGranting(permission, grants);
  if (ids.length === 0) return <Typography variant="body2">{t('noRoleAtAll')}</Typography>;

  const nameOf = (id: string) => roles.data?.find((role) => role.id === id)?.name || id;
  const named = ids.slice(0, NAMED).map(nameOf);
  return (
    <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      {t('wouldGrant', { roles: format.list(named), more: ids.length - named.length })}
    </Typography>
  );
}
