import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { LicenseChip } from '../ui/LicenseChip';
import { paths } from '../ui/paths';
import { StateBadge } from '../ui/StateBadge';

interface CellProps {
  readonly member: OrganizationMember;
}

interface LinkCellProps extends CellProps {
  /** The grid's: 0 in the one cell that the keyboard is at, so that Tab leaves the grid from there. */
  readonly tabIndex: -1 | 0;
}

/** The person's name, or the id where nobody is visible; in a narrow grid all that tells people apart. */
export function NameCell({ member, tabIndex, narrow }: LinkCellProps & { readonly narrow: boolean }) {
  const t = useTranslations('organization.cell');
  const common = useTranslations('common');
  const { person, userId } = member;
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Link component={RouterLink} to={paths.user(userId)} tabIndex={tabIndex}>
        {person === null ? userId : person.name || common('noName')}
      </Link>
      {person === null && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('noPerson')}
        </Typography>
      )}
      {narrow && person !== null && (
        <Typography variant="caption" component="div" color="textSecondary">
          {[person.email, person.division?.name].filter(Boolean).join(' · ')}
          {person.state !== 'active' && <StateCell member={member} />}
        </Typography>
      )}
    </Box>
  );
}

/** One line, cut off where it is too long for its column. */
export function TextCell({ text }: { readonly text: string | null | undefined }) {
  return (
    <Typography variant="inherit" component="span" noWrap title={text ?? ''}>
      {text}
    </Typography>
  );
}

export function StateCell({ member }: CellProps) {
  return member.person === null ? null : <StateBadge state={member.person.state} />;
}

/** Every license as a link; what was not told is never shown as none. */
export function LicensesCell({ member, tabIndex, reading }: LinkCellProps & { readonly reading: boolean }) {
  const t = useTranslations('organization.cell');
  const { licenses } = member;
  if (licenses === null || licenses.length === 0) {
    const word = licenses === null ? (reading ? 'notRead' : 'notTold') : 'noLicense';
    return (
      <Typography variant="body2" color="textSecondary">
        {t(word)}
      </Typography>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', minWidth: 0 }}>
      {licenses.map((licenseId) => (
        <LicenseChip key={licenseId} licenseId={licenseId} tabIndex={tabIndex} />
      ))}
    </Stack>
  );
}

export function LastLoginCell({ member }: CellProps) {
  const t = useTranslations('organization.cell');
  const format = useFormatter();
  if (member.person === null) return null;
  const date = new Date(member.person.dateLastLogin ?? Number.NaN);
  if (Number.isNaN(date.getTime())) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('never')}
      </Typography>
    );
  }
  return <time dateTime={date.toISOString()}>{format.dateTime(date, { dateStyle: 'medium' })}</time>;
}
