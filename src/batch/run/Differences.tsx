import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { peopleByIdsQuery } from '../../queries/peopleByIds';
import type { StateDifference } from '../../runs/runTypes';
import { useRuns } from '../../runs/RunnerContext';
import { LinkedText } from '../../ui/LinkedText';
import { paths } from '../../ui/paths';

const SHOWN = 20;

interface DifferencesProps {
  readonly differences: readonly StateDifference[];
  readonly isMine: boolean;
}

/** What others changed since Review; the admin says whether the run goes on all the same. */
export function Differences({ differences, isMine }: DifferencesProps) {
  const t = useTranslations('batch.run.differences');
  const { runner } = useRuns();
  const userIds = useMemo(
    () => [...new Set(differences.slice(0, SHOWN).map(({ userId }) => userId))],
    [differences],
  );
  const people = useQuery(peopleByIdsQuery(useApis(), userIds));
  const nameOf = (userId: UserId) => people.data?.get(userId)?.name || userId;

  return (
    <Alert severity="warning" variant="outlined">
      <AlertTitle>{t('title', { count: differences.length })}</AlertTitle>
      {t('body')}
      <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
        {differences.slice(0, SHOWN).map(({ userId, licenseId, holdsNow }) => (
          <li key={`${userId} ${licenseId}`}>
            <LinkedText
              text={t(holdsNow ? 'gained' : 'lost', { person: nameOf(userId), license: licenseId })}
              licenseIds={[licenseId]}
              others={new Map([[nameOf(userId), paths.user(userId)]])}
            />
          </li>
        ))}
      </Box>
      {differences.length > SHOWN && t('more', { count: differences.length - SHOWN })}
      {isMine && (
        <Stack direction="row" sx={{ mt: 1, gap: 1, flexWrap: 'wrap' }}>
          <Button variant="contained" onClick={() => runner.acceptDifferences()}>
            {t('accept')}
          </Button>
          <Button onClick={() => runner.acceptDifferences('later-too')}>{t('acceptLaterToo')}</Button>
        </Stack>
      )}
    </Alert>
  );
}
