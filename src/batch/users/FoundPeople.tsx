import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Person } from '../../licensing/model';
import { useDraft } from '../DraftContext';
import { FoundPerson } from './FoundPerson';

interface FoundPeopleProps {
  readonly people: readonly Person[];
  readonly total: number | null;
  readonly isStale: boolean;
}

/** What a search found, each person one press away from the batch. */
export function FoundPeople({ people, total, isStale }: FoundPeopleProps) {
  const t = useTranslations('batch.users');
  const { draft, dispatch } = useDraft();
  const chosen = new Set(draft.userIds);
  const count = Math.max(total ?? 0, people.length);
  const others = people.filter(({ id }) => !chosen.has(id));

  return (
    <Box sx={{ mt: 1.5, opacity: isStale ? 0.7 : 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, minHeight: 36 }}>
        <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: 1 }}>
          {t('found', { count, more: count - people.length, shown: people.length })}
        </Typography>
        {others.length > 1 && (
          <Button
            size="small"
            onClick={() => dispatch({ type: 'addUsers', userIds: others.map(({ id }) => id) })}
          >
            {t('addShown', { count: others.length })}
          </Button>
        )}
      </Box>
      <List dense disablePadding aria-label={t('foundLabel')} sx={{ maxHeight: 340, overflow: 'auto' }}>
        {people.map((person) => (
          <FoundPerson
            key={person.id}
            person={person}
            isChosen={chosen.has(person.id)}
            onToggle={() =>
              dispatch(
                chosen.has(person.id)
                  ? { type: 'removeUsers', userIds: new Set([person.id]) }
                  : { type: 'addUsers', userIds: [person.id] },
              )
            }
          />
        ))}
      </List>
    </Box>
  );
}
