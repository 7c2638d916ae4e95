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

const NAMES_SHOWN = 5;

/** What was read in the list, and what looking it up takes, before it starts. */
export function ListSummary({ list, isRunning, isAsked, onLookUp, onClear }: ListSummaryProps) {
  const t = useTranslations('users.list');
  const { entries, ids, emails, names, duplicates, column } = list;
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
                t('names', { count: names }),
              ].join(' · ')}
        </Typography>
        {column !== null && (
          <Typography variant="body2" color="textSecondary">
            {column.name === null
              ? t('columnAt', { number: column.index + 1 })
              : t('columnNamed', { name: column.name })}
          </Typography>
        )}
        {names > 0 && <Names list={list} />}
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
            {emails + names > 0 && ` ${t('ambiguousMore')}`}
          </Typography>
        )}
      </Stack>
    </Stack>
  );
}

function Names({ list }: { readonly list: PeopleList }) {
  const t = useTranslations('users.list');
  const names = list.entries.filter(({ kind }) => kind === 'other');
  const shown = names
    .slice(0, NAMES_SHOWN)
    .map(({ raw, lines }) => t('nameAt', { text: raw.slice(0, 60), line: lines[0] ?? 0 }))
    .join(', ');
  const rest = names.length - NAMES_SHOWN;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {t('namesRead', { names: shown })}
      {rest > 0 && ` ${t('namesMore', { count: rest })}`}
    </Typography>
  );
}
