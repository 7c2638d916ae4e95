import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useSession } from './SessionContext';

interface MissingPermissionProps {
  /** What can't be done, as the beginning of a sentence: "Assigning licenses". */
  readonly what: string;
  /** Any one of these would do. */
  readonly anyOf: readonly string[];
}

/** Tells what this admin can't do here, which permission or scope is missing, and who can help. */
export function MissingPermission({ what, anyOf }: MissingPermissionProps) {
  const t = useTranslations('auth.missing');
  const { admin, organization, can } = useSession();
  const scopes = admin.token?.scopes ?? [];

  return (
    <Alert severity="info" variant="outlined" icon={<LockOutlinedIcon />}>
      <AlertTitle>{t('title')}</AlertTitle>
      {anyOf.some(can) ? (
        <Typography variant="body2">
          {t('scopes')} {t('scopesWhat', { scopes: scopes.join(', '), needed: NEEDED_SCOPE })}
        </Typography>
      ) : (
        <>
          <Typography variant="body2">{t('what', { what, count: anyOf.length })}</Typography>
          <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
            {anyOf.map((permission) => (
              <li key={permission}>
                <code>{permission}</code>
              </li>
            ))}
          </Box>
          <Typography variant="body2">{t('action', { organization: organization.name })}</Typography>
        </>
      )}
    </Alert>
  );
}

const NEEDED_SCOPE = 'license';
