import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../api/ApiError';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { personQuery } from '../../queries/people';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { StateBadge } from '../../ui/StateBadge';
import { subjectOf, type Subject } from '../person/subject';
import type { HeldLicenses } from '../person/useHeldLicenses';
import { useUserPageView } from '../person/useUserPageView';
import { useHoldings } from '../useHoldings';
import { LikeLicenses } from './LikeLicenses';
import { LikeRoles } from './LikeRoles';

interface LikeOtherProps {
  readonly subject: Subject;
  readonly held: HeldLicenses;
  readonly otherId: UserId;
}

/** The other person, and how the two differ. */
export function LikeOther({ subject, held, otherId }: LikeOtherProps) {
  const t = useTranslations('person.like');
  const common = useTranslations('common');
  const { makeLike } = useUserPageView();
  const person = useQuery(personQuery(useApis(), otherId));
  const { people, graph, isReadingDefinitions, definitionsError, retry } = useHoldings([
    subject.userId,
    otherId,
  ]);
  const [mine, theirs] = people;
  const other = subjectOf(otherId, person.data ?? null, common('noName'));
  const isNobody = person.error instanceof ApiError && person.error.status === 404;

  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {t('like')} <RouterLink to={paths.user(otherId)}>{other.name}</RouterLink>
        </Typography>
        {other.person !== null && <StateBadge state={other.person.state} />}
        <Stack direction="row" sx={{ gap: 1, ml: 'auto', flexWrap: 'wrap' }}>
          <Button size="small" component={Link} to={paths.compareUsers([subject.userId, otherId])}>
            {t('compare')}
          </Button>
          <Button size="small" onClick={() => makeLike(null)}>
            {t('another')}
          </Button>
        </Stack>
      </Stack>
      {person.error !== null && !isNobody && (
        <ErrorState error={person.error} onRetry={() => void person.refetch()} />
      )}
      {isNobody && <Typography variant="body2">{t('invisible')}</Typography>}
      {definitionsError !== null && (
        <ErrorState error={definitionsError} changed={t('definitionsUnread')} onRetry={retry} />
      )}
      {mine?.held !== undefined && theirs?.held !== undefined ? (
        isReadingDefinitions ? (
          <LoadingState rows={2} />
        ) : (
          <LikeLicenses subject={subject} other={other} held={mine.held} model={theirs.held} graph={graph} />
        )
      ) : theirs?.isPending === true || held.isPending ? (
        <LoadingState rows={2} />
      ) : (
        <ErrorState error={theirs?.error ?? mine?.error} changed={t('unread')} onRetry={retry} />
      )}
      {!person.isPending && <LikeRoles subject={subject} other={other} />}
    </Stack>
  );
}
