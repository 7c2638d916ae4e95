import ChecklistIcon from '@mui/icons-material/Checklist';
import GroupsOutlinedIcon from '@mui/icons-material/GroupsOutlined';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** What License Desk is, for whoever meets it first; on a narrow screen its name alone. */
export function AuthAside() {
  const t = useTranslations('auth.login');
  const common = useTranslations('common');

  return (
    <Stack
      component="header"
      sx={{
        bgcolor: 'surface.nav',
        borderColor: 'divider',
        borderStyle: 'solid',
        borderWidth: { xs: '0 0 1px', md: '0 1px 0 0' },
        px: { xs: 3, sm: 6, md: 6, lg: 8 },
        py: { xs: 2, md: 6 },
        justifyContent: 'space-between',
        gap: 6,
      }}
    >
      <Stack direction="row" sx={{ gap: 1.25, alignItems: 'center' }}>
        <Box component="img" src="/icon.svg" alt="" sx={{ width: 30, height: 30 }} />
        <Typography variant="h2" component="p">
          {common('appName')}
        </Typography>
      </Stack>
      <Box sx={{ display: { xs: 'none', md: 'block' }, maxWidth: '30rem' }}>
        <Typography component="p" sx={{ typography: 'h1', fontSize: '2rem', textWrap: 'balance', mb: 4 }}>
          {t('promise')}
        </Typography>
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 2.5 }}>
          <Point icon={<GroupsOutlinedIcon fontSize="small" />} text={t('points.see')} />
          <Point icon={<ChecklistIcon fontSize="small" />} text={t('points.change')} />
          <Point icon={<LockOutlinedIcon fontSize="small" />} text={t('points.keep')} />
        </Stack>
      </Box>
      <Box aria-hidden sx={{ display: { xs: 'none', md: 'block' }, height: 30 }} />
    </Stack>
  );
}

function Point({ icon, text }: { readonly icon: ReactNode; readonly text: string }) {
  return (
    <Stack component="li" direction="row" sx={{ gap: 1.75, alignItems: 'center' }}>
      <Box
        aria-hidden
        sx={{
          display: 'grid',
          placeItems: 'center',
          flexShrink: 0,
          width: 36,
          height: 36,
          borderRadius: 1,
          color: 'primary.main',
          bgcolor: 'action.selected',
        }}
      >
        {icon}
      </Box>
      <Typography color="textSecondary">{text}</Typography>
    </Stack>
  );
}
