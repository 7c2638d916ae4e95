import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { PermissionDomain } from './PermissionDomain';
import { SHOWN_AT_ONCE } from './definitionView';
import { firstPermissions, type PermissionAnswer } from './permissionGroups';

interface PermissionListProps {
  readonly answer: PermissionAnswer;
  readonly showWays: boolean;
  readonly search: string;
  /** How many are drawn. */
  readonly most: number;
  readonly onShow: (most: number) => void;
}

/** Permissions by domain, or why there are none to show. */
export function PermissionList({ answer, showWays, search, most, onShow }: PermissionListProps) {
  const t = useTranslations('definitions.permissions');
  const { groups, matching, total, untold } = answer;
  const rest = matching - most;

  if (matching === 0) {
    if (total > 0) {
      if (search === '') return <EmptyState title={t('noneByWay')} />;
      return <EmptyState title={t('noMatchTitle', { search })} body={t('noMatchBody')} />;
    }
    return untold.length > 0 ? null : <EmptyState title={t('noneTitle')} body={t('noneBody')} />;
  }
  const shown = firstPermissions(groups, most);
  return (
    <Box sx={{ pb: 1 }}>
      {shown.map((group, index) => (
        <PermissionDomain
          key={group.domain}
          group={group}
          count={groups[index]?.permissions.length ?? 0}
          showWays={showWays}
        />
      ))}
      {rest > 0 && (
        <Box sx={{ display: 'flex', gap: 1, px: 2.5, py: 1.5 }}>
          <Button variant="outlined" size="small" onClick={() => onShow(most + SHOWN_AT_ONCE)}>
            {t('showMore', { count: Math.min(rest, SHOWN_AT_ONCE) })}
          </Button>
          <Button size="small" onClick={() => onShow(matching)}>
            {t('showAll', { count: matching })}
          </Button>
        </Box>
      )}
    </Box>
  );
}
