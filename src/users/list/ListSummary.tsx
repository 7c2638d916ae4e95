import PersonSearchIcon from '@mui/icons-material/PersonSearch';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PeopleList } from '../../directory/peopleList';
import { requestsNeeded } from '../../directory/resolvePeople';

interface ListSummaryProps {
  readonly list: PeopleList;
  readonly isRunning: boolean;
  /** Whether this very list has been looked up. */
  readonly isAsked: boolean;
  readonly onLookUp: () => void;
  readonly onClear: () => void;
}

const NAMED_STRANGERS = 5;

/** What was read in the list, and what looking it up takes, before it starts. */
export function ListSummary({ list, isRunning, isAsked, onLookUp, onClear }: ListSummaryProps) {
  const t = useTranslations('users.list');
  const { entries, ids, emails, strangers, duplicates, column } = list;
  const requests = requestsNeeded(entries);
  const isEmpty = entries.length === 0;

  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack role="status" aria-label={t('read')} sx={{ gap: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {isEmpty
            ? t('empty')
            : [
                t('emails', { count: emails }),
                t('ids', { count: ids }),
                t('duplicates', { count: duplicates }),
                t('strangers', { count: strangers }),
              ].join(' · ')}
        </Typography>
        {column !== null && (
          <Typography variant="body2" color="textSecondary">
            {column.name === null
              ? t('columnAt', { number: column.index + 1 })
              : t('columnNamed', { name: column.name })}
          </Typography>
        )}
        {strangers > 0 && <Strangers list={list} />}
      </Stack>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant={isAsked ? 'outlined' : 'contained'}
          startIcon={<PersonSearchIcon />}
          disabled={isEmpty}
          loading={isRunning}
          loadingPosition="start"
          onClick={onLookUp}
        >
          {isAsked ? t('lookUpAgain') : t('lookUp')}
        </Button>
        {!isEmpty && <Button onClick={onClear}>{t('clear')}</Button>}
        {!isEmpty && (
          <Typography variant="body2" color="textSecondary">
            {t('requests', { count: requests })}
            {emails > 0 && ` ${t('ambiguousMore')}`}
          </Typography>
        )}
      </Stack>
    </Stack>
  );
}

function Strangers({ list }: { readonly list: PeopleList }) {
  const t = useTranslations('users.list');
  const strangers = list.entries.filter(({ kind }) => kind === 'other');
  const named = strangers
    .slice(0, NAMED_STRANGERS)
    .map(({ raw, lines }) => t('strangerAt', { text: raw.slice(0, 60), line: lines[0] ?? 0 }))
    .join(', ');
  const rest = strangers.length - NAMED_STRANGERS;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {t('strangersNamed', { names: named })}
      {rest > 0 && ` ${t('strangersMore', { count: rest })}`}
    </Typography>
  );
}
