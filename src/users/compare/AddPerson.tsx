import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { PersonPicker } from '../pick/PersonPicker';
import { MOST_COMPARED } from './compareView';

interface AddPersonProps {
  readonly userIds: readonly UserId[];
  readonly onAdd: (userId: UserId) => void;
}

/** Brings another person into the comparison, where there is room. */
export function AddPerson({ userIds, onAdd }: AddPersonProps) {
  const t = useTranslations('comparePeople');
  if (userIds.length >= MOST_COMPARED) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('full')}
      </Typography>
    );
  }
  // A new field each time: what was typed for the one before is done with.
  return <PersonPicker key={userIds.length} label={t('add')} except={userIds} onPick={onAdd} />;
}
