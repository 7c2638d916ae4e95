import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';

/** A number of permissions, or that it wasn't told. */
export function PermissionsCell({ count }: { readonly count: number | null }) {
  const t = useTranslations('definitions');
  const format = useFormatter();
  if (count !== null) return format.number(count);
  return (
    <Tooltip title={t('notToldWhy')}>
      <Typography component="span" variant="body2" color="text.secondary">
        {t('notTold')}
      </Typography>
    </Tooltip>
  );
}
