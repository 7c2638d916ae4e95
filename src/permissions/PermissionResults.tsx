import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { EntityPermissions } from './EntityPermissions';
import type { FoundPermissions } from './permissionGroups';

interface PermissionResultsProps {
  readonly found: FoundPermissions;
  readonly search: string;
  /** How many of those found are drawn. */
  readonly shown: number;
  /** How many more at a time. */
  readonly page: number;
  readonly onMore: () => void;
  readonly onClear: () => void;
}

/** Permissions found, by domain and entity. */
export function PermissionResults({ found, search, shown, page, onMore, onClear }: PermissionResultsProps) {
  const t = useTranslations('permissions.find');
  const format = useFormatter();
  const rest = found.matching - shown;

  if (found.matching === 0) {
    if (search.trim() === '') return <EmptyState title={t('emptyTitle')} body={t('emptyBody')} />;
    return (
      <EmptyState
        title={t('noMatchTitle', { search })}
        body={t('noMatchBody')}
        action={<Button onClick={onClear}>{t('clear')}</Button>}
      />
    );
  }
  return (
    <>
      {found.domains.map(({ domain, count, entities }) => (
        <Box key={domain} sx={{ '&:not(:first-of-type)': { mt: 1.5 } }}>
          <Typography variant="h4" component="h3" sx={{ px: 2, display: 'flex', gap: 1 }}>
            {domain}
            <Typography component="span" variant="caption" color="textSecondary">
              {format.number(count)}
            </Typography>
          </Typography>
          {entities.map((group) => (
            <EntityPermissions key={group.entity} group={group} />
          ))}
        </Box>
      ))}
      {rest > 0 && (
        <Box sx={{ px: 2, pt: 1.5 }}>
          <Button variant="outlined" size="small" onClick={onMore}>
            {t('showMore', { count: Math.min(rest, page) })}
          </Button>
        </Box>
      )}
    </>
  );
}
