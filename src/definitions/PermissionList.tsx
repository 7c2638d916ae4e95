import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/EmptyState';
import { PermissionDomain } from './PermissionDomain';
import { firstPermissions, type PermissionAnswer } from './permissionGroups';

interface PermissionListProps {
  readonly answer: PermissionAnswer;
  readonly showWays: boolean;
  readonly search: string;
}

/** How many are drawn at first, and more with each press: a large license has thousands. */
const PAGE = 60;

/** Permissions by domain, or why there are none to show. */
export function PermissionList({ answer, showWays, search }: PermissionListProps) {
  const t = useTranslations('definitions.permissions');
  const [most, setMost] = useState(PAGE);
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
          <Button variant="outlined" size="small" onClick={() => setMost(most + PAGE)}>
            {t('showMore', { count: Math.min(rest, PAGE) })}
          </Button>
          <Button size="small" onClick={() => setMost(matching)}>
            {t('showAll', { count: matching })}
          </Button>
        </Box>
      )}
    </Box>
  );
}
