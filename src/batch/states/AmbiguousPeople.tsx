import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { Person } from '../../licensing/model';
import { useDraft } from '../DraftContext';
import type { AmbiguousLines } from './compareStates';
import { useLineWords } from './useLineWords';

/** What several people share: the admin says who is meant. */
export function AmbiguousPeople({ entries }: { readonly entries: readonly AmbiguousLines[] }) {
  const t = useTranslations('batch.states.ambiguous');
  const common = useTranslations('common');
  const linesOf = useLineWords();
  const { draft, dispatch } = useDraft();
  const { choices } = draft.states;
  if (entries.length === 0) return null;

  const words = ({ id, name, email, state, division, department }: Person) =>
    [name || common('noName'), email, common(`state.${state}`), division?.name, department, id.slice(0, 8)]
      .filter(Boolean)
      .join(' · ');
  return (
    <Box component="section" aria-label={t('title')}>
      <Typography variant="h4">{t('title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('hint')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 640 }}>
        {entries.map(({ normalized, raw, lines, people }) => (
          <TextField
            key={normalized}
            select
            fullWidth
            label={t('label', { entry: raw, lines: linesOf(lines) })}
            value={people.find(({ id }) => id === choices[normalized])?.id ?? ''}
            onChange={(event) =>
              dispatch({
                type: 'wantStates',
                change: { choices: { ...choices, [normalized]: event.target.value } },
              })
            }
            slotProps={{
              inputLabel: { shrink: true },
              select: { displayEmpty: true },
            }}
          >
            <MenuItem value="" disabled>
              {t('choose', { count: people.length })}
            </MenuItem>
            {people.map((person) => (
              <MenuItem key={person.id} value={person.id} sx={{ whiteSpace: 'normal' }}>
                {words(person)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
    </Box>
  );
}
