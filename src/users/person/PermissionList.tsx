import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PermissionLink } from '../../ui/PermissionLink';
import { SearchField } from '../../ui/SearchField';

interface PermissionListProps {
  readonly permissions: readonly string[];
  /** Names the list among several on a page. */
  readonly licenseId: string;
}

/** Permissions, narrowed as one types: every word has to occur. */
export function PermissionList({ permissions, licenseId }: PermissionListProps) {
  const t = useTranslations('users.held');
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = permissions.filter((one) => words.every((word) => one.toLowerCase().includes(word)));
  if (permissions.length === 0) return <Typography variant="body2">{t('noPermissions')}</Typography>;

  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <SearchField
          label={t('searchPermissions', { id: licenseId })}
          placeholder={t('searchPlaceholder')}
          hideLabel
          value={search}
          onChange={setSearch}
          delayMs={0}
        />
        <Typography role="status" variant="body2" color="textSecondary">
          {t('permissionsShown', { shown: shown.length, total: permissions.length })}
        </Typography>
      </Stack>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('permissionsOf', { id: licenseId })}
        sx={{
          m: 0,
          p: 1.5,
          maxHeight: 280,
          overflow: 'auto',
          bgcolor: 'surface.sunken',
          borderRadius: 1,
          columns: { xs: 1, md: 2, lg: 3 },
          listStyle: 'none',
        }}
      >
        {shown.map((permission) => (
          <Typography
            key={permission}
            component="li"
            variant="caption"
            sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere', display: 'block' }}
          >
            <PermissionLink permission={permission} />
          </Typography>
        ))}
      </Box>
    </Stack>
  );
}
