import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { ApiError } from '../api/ApiError';
import { useApis } from '../queries/ApiContext';
import { personQuery } from '../queries/people';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { HeldLicenses } from './person/HeldLicenses';
import { NoSuchPerson } from './person/NoSuchPerson';
import { PersonHeader } from './person/PersonHeader';
import { PersonRoles } from './person/PersonRoles';
import { useHeldLicenses } from './person/useHeldLicenses';

/** One person: who it is, what they hold, what each license brings, and which licenses their roles ask for. */
export function UserPage() {
  const t = useTranslations('users.person');
  const { userId = '' } = useParams();
  const person = useQuery(personQuery(useApis(), userId));
  const held = useHeldLicenses(userId);
  const isNobody = isNotFound(person.error);

  if (person.isPending || (isNobody && held.isPending)) return <LoadingState label={t('loading')} />;
  // A person who holds something is known to the service, visible or not.
  if (isNobody && (isNotFound(held.error) || held.licenses?.length === 0)) {
    return <NoSuchPerson userId={userId} />;
  }
  return (
    <>
      <PersonHeader userId={userId} person={person.data ?? null} isUnread={!isNobody && person.isError} />
      <Stack sx={{ gap: 2.5 }}>
        {person.error !== null && !isNobody && (
          <ErrorState error={person.error} onRetry={() => void person.refetch()} />
        )}
        <HeldLicenses held={held} />
        {person.data && <PersonRoles roles={person.data.roles} held={held.licenses} />}
      </Stack>
    </>
  );
}

function isNotFound(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 404;
}
