import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/ApiError';
import { useApis } from '../queries/ApiContext';
import { personQuery } from '../queries/people';
import { ErrorState } from '../ui/ErrorState';
import { lazyWithWords } from '../messages/lazyWithWords';
import { LoadingState } from '../ui/LoadingState';
import { HeldLicenses } from './person/HeldLicenses';
import { NoSuchPerson } from './person/NoSuchPerson';
import { PersonHeader } from './person/PersonHeader';
import { PersonRoles } from './person/PersonRoles';
import { subjectOf } from './person/subject';
import { useHeldLicenses } from './person/useHeldLicenses';

const CanDoThis = lazyWithWords(['person'], async () => (await import('./can/CanDoThis')).CanDoThis);
const MakeLike = lazyWithWords(['person'], async () => (await import('./like/MakeLike')).MakeLike);

/** One person: who it is, what they hold and can do and why, and how to make them like another. */
export function UserPage() {
  const t = useTranslations('users.person');
  const common = useTranslations('common');
  const { userId = '' } = useParams();
  const person = useQuery(personQuery(useApis(), userId));
  const held = useHeldLicenses(userId);
  const isNobody = isNotFound(person.error);

  if (person.isPending || (isNobody && held.isPending)) return <LoadingState label={t('loading')} />;
  // A person who holds something is known to the service, visible or not.
  if (isNobody && (isNotFound(held.error) || held.licenses?.length === 0)) {
    return <NoSuchPerson userId={userId} />;
  }
  const subject = subjectOf(userId, person.data ?? null, common('noName'));
  return (
    <>
      <PersonHeader userId={userId} person={subject.person} isUnread={!isNobody && person.isError} />
      {person.error !== null && !isNobody && (
        <Box sx={{ mb: 2.5 }}>
          <ErrorState error={person.error} onRetry={() => void person.refetch()} />
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Stack sx={{ gap: 2.5, minWidth: 0 }}>
          <HeldLicenses subject={subject} held={held} />
          {/* How high the licenses are shows with them: until then what would move asks, and waits out of sight. */}
          {held.isPending && <LoadingState rows={2} rowHeight={120} />}
          <Box sx={{ display: held.isPending ? 'none' : 'block' }}>
            <PersonRoles subject={subject} held={held} />
          </Box>
        </Stack>
        <Stack sx={{ gap: 2.5, minWidth: 0, displayPrint: 'none' }}>
          <Suspense fallback={<LoadingState rows={2} rowHeight={120} />}>
            <CanDoThis subject={subject} held={held} />
            <MakeLike subject={subject} held={held} />
          </Suspense>
        </Stack>
      </Box>
    </>
  );
}

function isNotFound(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 404;
}
