import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { paths } from '../../ui/paths';
import { LOW_WINDOW } from '../../ui/lowWindow';
import { RouterLink } from '../../ui/RouterLink';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { AccountMenu } from './AccountMenu';
import { BrandMark } from './BrandMark';
import { PaletteDoor } from './PaletteDoor';
import { PendingPage } from './PendingPage';
import { useAccount } from './useAccount';

/** Whose organization this is, always in sight, and who works in it. */
export function TopBar() {
  const t = useTranslations('app');
  const common = useTranslations('common');
  const account = useAccount();

  return (
    <Stack
      component="header"
      direction="row"
      sx={{
        gridArea: 'top',
        displayPrint: 'none',
        position: 'sticky',
        top: 0,
        [LOW_WINDOW]: { position: 'static' },
        zIndex: 'appBar',
        height: 56,
        px: { xs: 2, md: 2.5 },
        gap: 1.5,
        alignItems: 'center',
        bgcolor: 'surface.nav',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <RouterLink
        to={paths.home()}
        color="inherit"
        underline="none"
        sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexShrink: 0 }}
      >
        <BrandMark />
        <Typography
          aria-hidden
          component="span"
          variant="h3"
          sx={{ display: { xs: 'none', sm: 'inline' }, whiteSpace: 'nowrap' }}
        >
          {common('appName')}
        </Typography>
        <VisuallyHidden>{common('appName')}</VisuallyHidden>
      </RouterLink>
      <Box aria-hidden sx={{ width: '1px', height: 22, bgcolor: 'border.strong', flexShrink: 0 }} />
      <Box role="group" aria-label={t('organization.label')} sx={{ minWidth: 0, lineHeight: 1.25 }}>
        <Typography noWrap variant="subtitle2" component="div" title={account.organizationName}>
          {account.organizationName}
        </Typography>
        <Typography noWrap variant="caption" component="div" color="text.secondary">
          {account.region}
        </Typography>
      </Box>
      <Box sx={{ flex: 1 }} />
      <PaletteDoor />
      <AccountMenu account={account} />
      <PendingPage />
    </Stack>
  );
}
