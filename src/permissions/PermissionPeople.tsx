import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import type { CalmStatus } from '../queries/DirectoryContext';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { Section } from '../ui/Section';
import { PeopleFilters } from './PeopleFilters';
import { PermissionPeopleGrid } from './PermissionPeopleGrid';
import { SHOWN_USES } from './permissionsView';
import { ReadingNote } from './ReadingNote';
import type { PermissionPeople as People } from './usePermissionPeople';
import { usePermissionsView } from './usePermissionsView';
import { UseTabs } from './UseTabs';

interface PermissionPeopleProps {
  readonly answer: PermissionAnswer;
  readonly people: People;
  readonly status: CalmStatus;
}

/** The people of a permission, told apart by whether a role, a license or both bring it. */
export function PermissionPeople({ answer, people, status }: PermissionPeopleProps) {
  const t = useTranslations('permissions.people');
  const id = useId();
  const [view] = usePermissionsView();
  const { members, shown, error } = people;
  const facets = members?.facets ?? null;
  // What is said goes by the list that is there, which is a moment behind the tab.
  const use = SHOWN_USES.find((one) => one === shown?.filter.permission?.use) ?? view.use;
  const isShown = status.summary !== null || status.reading !== 'idle';

  return (
    <Section title={t('title')} level="h3" flush>
      <Stack sx={{ px: 2, pt: 1.5, gap: 1.5, '&:empty': { display: 'none' } }}>
        <ReadingNote />
        {error !== null && <ErrorState error={error} onRetry={people.retry} />}
      </Stack>
      {isShown ? (
        <>
          <Box sx={{ px: 1 }}>
            <UseTabs id={id} facets={facets} licensed={answer.facts.licensed} />
          </Box>
          <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view.use}`}>
            <Typography variant="body2" color="textSecondary" sx={{ px: 2, pt: 1.5 }}>
              {t(
                use === 'can' && answer.facts.licensed === false ? 'explain.canUnlicensed' : `explain.${use}`,
              )}
            </Typography>
            <PeopleFilters facets={facets} />
            <PermissionPeopleGrid answer={answer} people={people} status={status} use={use} />
          </Box>
        </>
      ) : (
        <Box sx={{ p: 2 }}>
          <LoadingState rows={6} />
        </Box>
      )}
    </Section>
  );
}
