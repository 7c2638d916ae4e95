import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'use-intl';
import type { Person, UserId } from '../../licensing/model';

interface PersonChoiceProps {
  readonly email: string;
  readonly candidates: readonly Person[];
  /** Null before one is chosen. */
  readonly chosen: UserId | null;
  readonly onChoose: (userId: UserId) => void;
}

/** Several people have one e-mail: the admin says who is meant. */
export function PersonChoice({ email, candidates, chosen, onChoose }: PersonChoiceProps) {
  const t = useTranslations('users.list');
  const common = useTranslations('common');
  return (
    <TextField
      select
      fullWidth
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{
        select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': t('choiceLabel', { email }) } },
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
