import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';

const EXAMPLE = JSON.stringify(
  {
    organizations: [
      {
        name: 'Example organization',
        region: 'mypurecloud.com',
        clientId: '00000000-0000-0000-0000-000000000000',
        grant: 'pkce',
      },
    ],
  },
  null,
  2,
);

/** The smallest config.json that works. */
export function ConfigExample() {
  const t = useTranslations('auth.config');
  return (
    <div>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('example')}
      </Typography>
      <Box
        component="pre"
        tabIndex={0}
        role="region"
        aria-label={t('example')}
        sx={{
          m: 0,
          p: 2,
          borderRadius: 1,
          bgcolor: 'surface.sunken',
          fontFamily: 'monospace',
          fontSize: '0.75rem',
          overflowX: 'auto',
        }}
      >
        {EXAMPLE}
      </Box>
    </div>
  );
}
