import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { ListedPermission, PermissionAnswer } from '../directory/permissions/permissions';
import { CopyButton } from '../ui/CopyButton';
import { RouterLink } from '../ui/RouterLink';
import { useViewAddress } from './usePermissionsView';

interface PermissionHeadingProps {
  readonly permission: string;
  /** Null until it is known. */
  readonly answer: PermissionAnswer | null;
  /** All that are known; null until they are. */
  readonly listed: readonly ListedPermission[] | null;
}

/** Which permission it is, and what is odd about its name. */
export function PermissionHeading({ permission, answer, listed }: PermissionHeadingProps) {
  const t = useTranslations('permissions');
  const addressOf = useViewAddress();
  const isPattern = permission.includes('*');
  const isUnheardOf =
    listed !== null &&
    listed.length > 0 &&
    !isPattern &&
    answer?.carriers.length === 0 &&
    answer.roles.length === 0 &&
    !listed.some((one) => one.permission === permission);

  return (
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
  );
}
