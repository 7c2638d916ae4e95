import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { Grant } from '../../licensing/permissionAnswer';

/** Which role grants it, or why that isn't known. */
export function GrantWords({ grant }: { readonly grant: Grant }) {
  const t = useTranslations('person.can.grant');
  const format = useFormatter();
  if (grant.kind === 'notGranted') return <Typography variant="body2">{t('notGranted')}</Typography>;
  if (grant.kind === 'unknown') {
    return (
      <Typography variant="body2">
        {grant.because === 'untold'
          ? t('untold', { roles: format.list(grant.roles.map(({ id, name }) => name || id)) })
          : t(grant.because, { permission: 'authorization:role:view' })}
      </Typography>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="body2">{t('granted', { count: grant.by.length })}</Typography>
      {grant.by.map(({ role, as }) => (
        <Chip
          key={role.id}
          size="small"
          label={as.includes('*') ? t('byPattern', { role: role.name || role.id, as }) : role.name || role.id}
          sx={{ maxWidth: '100%' }}
        />
      ))}
    </Stack>
  );
}
