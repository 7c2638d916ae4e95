import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import type { OrganizationMember } from '../directory/OrganizationReading';

interface HolderNameProps {
  readonly holder: OrganizationMember;
  /** The cell's own. */
  readonly tabIndex: -1 | 0;
}

/** The way to a holder's page: by name, or by id where no person is visible. */
export function HolderName({ holder: { userId, person }, tabIndex }: HolderNameProps) {
  const t = useTranslations('definitions.people');
  const common = useTranslations('common');

  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
      <RouterLink to={paths.user(userId)} tabIndex={tabIndex}>
        {person === null ? userId : person.name || common('noName')}
      </RouterLink>
      {person === null && (
        <Typography variant="caption" component="div" color="text.secondary">
          {t('noPerson')}
        </Typography>
      )}
    </Box>
  );
}
