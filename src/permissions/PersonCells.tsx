import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import { anyOf } from '../licensing/permissionUse';
import { LicenseChip } from '../ui/LicenseChip';
import { paths } from '../ui/paths';

interface CellProps {
  readonly member: OrganizationMember;
  readonly answer: PermissionAnswer;
}

interface LinkCellProps extends CellProps {
  /** The grid's: 0 in the one cell that the keyboard is at, so that Tab leaves the grid from there. */
  readonly tabIndex: -1 | 0;
}

/** The person's name, or the id where nobody is visible. */
export function NameCell({ member, tabIndex }: Omit<LinkCellProps, 'answer'>) {
  const t = useTranslations('permissions.people');
  const common = useTranslations('common');
  const { person, userId } = member;
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Link component={RouterLink} to={paths.user(userId)} tabIndex={tabIndex}>
        {person === null ? userId : person.name || common('noName')}
      </Link>
      <Typography
        variant="caption"
        component="div"
        color="textSecondary"
        noWrap={person !== null}
        title={person?.email ?? ''}
      >
        {person === null ? t('noPerson') : person.email}
      </Typography>
    </Box>
  );
}

/** The roles of the person that grant it. */
export function GrantedByCell({ member: { person }, answer: { facts } }: CellProps) {
  const t = useTranslations('permissions.people');
  const roles = person?.roles ?? null;
  const granting = (roles ?? []).filter(({ id }) => facts.grantedBy.has(id));
  if (granting.length > 0) {
    return <Typography variant="body2">{granting.map(({ id, name }) => name || id).join(', ')}</Typography>;
  }
  const granted = anyOf(roles?.map(({ id }) => id) ?? null, facts.grantedBy, facts.mayGrant);
  return (
    <Typography variant="body2" color="textSecondary">
      {t(granted === null ? 'unknown' : 'none')}
    </Typography>
  );
}

/** The licenses of the person that carry it; where none does, what they hold instead. */
export function CarriedByCell({ member: { licenses }, answer: { facts }, tabIndex }: LinkCellProps) {
  const t = useTranslations('permissions.people');
  const carrying = (licenses ?? []).filter((id) => facts.carriedBy.has(id));
  if (carrying.length > 0) {
    return (
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', minWidth: 0 }}>
        {carrying.map((licenseId) => (
          <LicenseChip key={licenseId} licenseId={licenseId} tabIndex={tabIndex} />
        ))}
      </Stack>
    );
  }
  const carried = anyOf(licenses, facts.carriedBy, facts.mayCarry);
  const word = facts.licensed === false ? 'notNeeded' : carried === null ? 'unknown' : 'none';
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography variant="body2" color="textSecondary">
        {t(word)}
      </Typography>
      {licenses !== null && facts.licensed !== false && (
        <Typography variant="caption" component="div" color="textSecondary">
          {licenses.length === 0 ? t('holdsNone') : t('holds', { licenses: licenses.join(', ') })}
        </Typography>
      )}
    </Box>
  );
}
