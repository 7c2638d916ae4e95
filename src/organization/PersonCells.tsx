import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import { stateOf } from '../directory/askMembers';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { LicenseChip } from '../ui/LicenseChip';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';

interface CellProps {
  readonly member: OrganizationMember;
}

/** The person's name, or the id where nobody is visible; in a narrow grid all that tells people apart. */
export function NameCell({ member, narrow }: CellProps & { readonly narrow: boolean }) {
  const t = useTranslations('organization.cell');
  const common = useTranslations('common');
  const { person, userId } = member;
  if (person === null) {
    return (
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <RouterLink to={paths.user(userId)}>{userId}</RouterLink>
        <Typography variant="caption" component="div" color="text.secondary">
          {t('noPerson')}
        </Typography>
      </Box>
    );
  }
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <RouterLink to={paths.user(userId)}>{person.name || common('noName')}</RouterLink>
      {narrow && (
        <Typography variant="caption" component="div" color="text.secondary">
          {[person.email, person.division?.name].filter(Boolean).join(' · ')}
          {person.state !== 'active' && (
            <Box sx={{ mt: 0.5 }}>
              <StateCell member={member} />
            </Box>
          )}
        </Typography>
      )}
    </Box>
  );
}

export function StateCell({ member }: CellProps) {
  const common = useTranslations('common.state');
  const state = stateOf(member);
  if (state === 'nobody') return null;
  return (
    <Chip
      label={common(state)}
      size="small"
      variant={state === 'active' ? 'filled' : 'outlined'}
      color={state === 'active' ? 'success' : 'default'}
    />
  );
}

/** Every license as a link; what was not told is never shown as none. */
export function LicensesCell({ member, reading }: CellProps & { readonly reading: boolean }) {
  const t = useTranslations('organization.cell');
  const { licenses } = member;
  if (licenses === null || licenses.length === 0) {
    const word = licenses === null ? (reading ? 'notRead' : 'notTold') : 'noLicense';
    return (
      <Typography variant="body2" color="text.secondary">
        {t(word)}
      </Typography>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      {licenses.map((licenseId) => (
        <LicenseChip key={licenseId} licenseId={licenseId} />
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
      <Typography variant="body2" color="text.secondary">
        {t('never')}
      </Typography>
    );
  }
  return <time dateTime={date.toISOString()}>{format.dateTime(date, { dateStyle: 'medium' })}</time>;
}
