import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PeopleList, PeopleListEntry } from '../../directory/peopleList';
import { requestsNeeded } from '../../directory/resolvePeople';
import { LookUpResults } from './LookUpResults';
import { useLookUp } from './useLookUp';

interface LookUpPeopleProps {
  readonly list: PeopleList;
  /** Told of the entries that nobody was added for, once a look-up is over. */
  readonly onLeft?: (left: readonly PeopleListEntry[]) => void;
}

/** Says what a list holds and what looking it up costs, looks it up, and shows what came of each entry. */
export function LookUpPeople({ list, onLeft }: LookUpPeopleProps) {
  const t = useTranslations('batch.users');
  const lookUp = useLookUp(onLeft);
  const requests = requestsNeeded(list.entries);

  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
        <Button
          variant="contained"
          color="secondary"
          disabled={requests === 0 || lookUp.isPending}
          onClick={() => lookUp.start(list.entries)}
        >
          {t('lookUp')}
        </Button>
        <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: '1 1 240px' }}>
          {list.entries.length === 0
            ? t('listEmpty')
            : t('listHolds', {
                emails: list.emails,
                ids: list.ids,
                names: list.names,
                duplicates: list.duplicates,
                requests,
              })}
        </Typography>
      </Box>
      {lookUp.progress !== null && (
        <LinearProgress
          variant="determinate"
          value={(100 * lookUp.progress.done) / Math.max(1, lookUp.progress.of)}
          aria-label={t('lookUpProgress')}
          sx={{ mt: 1.5 }}
        />
      )}
      {lookUp.results !== null && <LookUpResults results={lookUp.results} added={lookUp.added} />}
    </Box>
  );
}
