import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { StateBadge } from '../../ui/StateBadge';
import { PersonName } from '../PersonName';
import type { LookupRow } from './lookupRows';
import { PersonChoice } from './PersonChoice';
import { useProblem } from './useProblem';

interface EntryCellProps {
  readonly row: LookupRow;
  /** Whether no other cell tells the entry and its problem. */
  readonly isAlone: boolean;
  readonly onChoose: (entry: string, userId: UserId) => void;
  /** The cell's own. */
  readonly tabIndex: -1 | 0;
}

/** Whom an entry means, or the choice of whom. */
export function EntryCell({ row, isAlone, onChoose, tabIndex }: EntryCellProps) {
  const t = useTranslations('users.list');
  const problem = useProblem()(row);
  const { person, candidates } = row;
  return (
    <Box sx={{ width: '100%', minWidth: 0, overflowWrap: 'anywhere' }}>
      {isAlone && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('atLine', { line: row.lines[0] ?? 0 })}
        </Typography>
      )}
      {candidates.length > 0 && (
        <PersonChoice
          entry={row.raw}
          candidates={candidates}
          chosen={person?.id ?? null}
          onChoose={(userId) => onChoose(row.id, userId)}
        />
      )}
      {person !== null && candidates.length === 0 && (
        <PersonName
          person={person}
          tabIndex={tabIndex}
          details={isAlone ? [person.email, person.division?.name] : [person.email]}
        />
      )}
      {isAlone && person === null && <Typography variant="body2">{row.raw}</Typography>}
      {isAlone && person !== null && person.state !== 'active' && (
        <Typography variant="caption" component="div">
          <StateBadge state={person.state} />
        </Typography>
      )}
      {isAlone && problem !== '' && (
        <Typography variant="caption" component="div" color="textSecondary">
          {problem}
        </Typography>
      )}
    </Box>
  );
}
