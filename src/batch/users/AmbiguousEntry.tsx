import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import { useTranslations } from 'use-intl';
import type { PeopleListEntry } from '../../directory/peopleList';
import type { Person } from '../../licensing/model';
import { DetailsLink } from '../../ui/DetailsLink';
import { paths } from '../../ui/paths';
import { useDraft } from '../DraftContext';

interface AmbiguousEntryProps {
  readonly entry: PeopleListEntry;
  readonly people: readonly Person[];
}

/** An e-mail or name that several people have: the admin says which of them are meant. */
export function AmbiguousEntry({ entry, people }: AmbiguousEntryProps) {
  const t = useTranslations('batch.users');
  const common = useTranslations('common');
  const { draft, dispatch } = useDraft();
  const chosen = new Set(draft.userIds);

  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend" sx={{ overflowWrap: 'anywhere' }}>
        {t('ambiguousEntry', { entry: entry.raw, count: people.length })}
      </FormLabel>
      <FormGroup>
        {people.map((person) => (
          <Box key={person.id} sx={{ display: 'flex', alignItems: 'center' }}>
            <FormControlLabel
              label={[
                person.name || common('noName'),
                person.division?.name,
                person.title,
                common(`state.${person.state}`),
                person.id,
              ]
                .filter(Boolean)
                .join(' · ')}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.has(person.id)}
                  onChange={(_, isOn) =>
                    dispatch(
                      isOn
                        ? { type: 'addUsers', userIds: [person.id] }
                        : { type: 'removeUsers', userIds: new Set([person.id]) },
                    )
                  }
                />
              }
            />
            <DetailsLink
              to={paths.user(person.id)}
              label={common('pageOf', { name: person.name || common('noName') })}
            />
          </Box>
        ))}
      </FormGroup>
    </FormControl>
  );
}
