import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import type { Person, UserId } from '../../licensing/model';

interface PersonChoiceProps {
  /** What they share. */
  readonly entry: string;
  readonly candidates: readonly Person[];
  /** Null before one is chosen. */
  readonly chosen: UserId | null;
  readonly onChoose: (userId: UserId) => void;
}

/** Several people have one e-mail or name: the admin says who is meant. */
export function PersonChoice({ entry, candidates, chosen, onChoose }: PersonChoiceProps) {
  const t = useTranslations('users.list');
  const common = useTranslations('common');
  return (
    <TextField
      select
      fullWidth
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{
        select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': t('choiceLabel', { entry }) } },
      }}
    >
      <MenuItem value="" disabled>
        {t('choose', { count: candidates.length })}
      </MenuItem>
      {candidates.map(({ id, name, state, division, department }) => (
        <MenuItem key={id} value={id}>
          {[name || common('noName'), common(`state.${state}`), division?.name, department, id.slice(0, 8)]
            .filter(Boolean)
            .join(' · ')}
        </MenuItem>
      ))}
    </TextField>
  );
}
