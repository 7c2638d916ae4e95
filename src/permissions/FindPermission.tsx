import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PermissionsAnswer } from '../directory/permissions/permissions';
import { LoadingState } from '../ui/LoadingState';
import { SearchField } from '../ui/SearchField';
import { Section } from '../ui/Section';
import { DomainIndex } from './DomainIndex';
import { findPermissions } from './permissionGroups';
import { PermissionResults } from './PermissionResults';
import { SHOWN_AT_ONCE } from './permissionsView';
import { usePermissionsView } from './usePermissionsView';

const TYPING_PAUSE_MS = 60;

interface FindPermissionProps {
  /** Null until it is there. */
  readonly answer: PermissionsAnswer | null;
}

/** Looks for a permission by any part of it; without a search, by domain. */
export function FindPermission({ answer }: FindPermissionProps) {
  const t = useTranslations('permissions.find');
  const [{ search, shown }, control] = usePermissionsView();
  const listed = answer?.permissions;
  const found = useMemo(() => findPermissions(listed ?? [], search, shown), [listed, search, shown]);
  const total = listed?.length ?? 0;

  return (
    <Section title={t('title')} flush>
      <Box role="search" aria-label={t('label')} sx={{ px: 2, py: 1.5 }}>
        <SearchField
          hideLabel
          label={t('label')}
          placeholder={t('placeholder')}
          value={search}
          onChange={control.find}
          delayMs={TYPING_PAUSE_MS}
          width="100%"
        />
        <Typography role="status" variant="body2" color="textSecondary" sx={{ mt: 1, minHeight: 20 }}>
          {answer !== null &&
            (found.matching === total
              ? t('count', { count: total })
              : t('matches', { count: found.matching, total }))}
        </Typography>
      </Box>
      <Box sx={{ maxHeight: { lg: 'calc(100dvh - 280px)' }, overflow: 'auto', pb: 1.5 }}>
        {answer === null ? (
          <Box sx={{ px: 2 }}>
            <LoadingState rows={8} />
          </Box>
        ) : search.trim() === '' && total > SHOWN_AT_ONCE ? (
          <DomainIndex listed={answer.permissions} />
        ) : (
          <PermissionResults
            found={found}
            search={search}
            shown={Math.min(shown, found.matching)}
            page={SHOWN_AT_ONCE}
            onMore={control.showMore}
            onClear={() => control.find('')}
          />
        )}
        {answer !== null && answer.problems.catalogue !== null && (
          <Typography variant="caption" color="textSecondary" component="p" sx={{ px: 2, pt: 1, m: 0 }}>
            {t('catalogue')}
          </Typography>
        )}
      </Box>
    </Section>
  );
}
