import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { FilterBar } from '../../ui/FilterBar';
import { SearchField } from '../../ui/SearchField';
import { SHOWN_KINDS, type ShownKind } from '../plan/plannedChangeRows';

interface PlannedChangesFilterProps {
  readonly shown: ShownKind;
  readonly text: string;
  /** Whether there is a file that rows can differ from. */
  readonly isFromFile: boolean;
  readonly all: number;
  readonly visible: number;
  readonly onShow: (kind: string) => void;
  readonly onText: (text: string) => void;
}

export function PlannedChangesFilter(props: PlannedChangesFilterProps) {
  const { shown, text, isFromFile, all, visible, onShow, onText } = props;
  const t = useTranslations('batch.review.changes');

  return (
    <FilterBar
      label={t('filterLabel')}
      end={
        <Typography variant="body2" color="text.secondary" role="status">
          {t('shown', { visible, all })}
        </Typography>
      }
    >
      <TextField
        select
        label={t('show')}
        value={shown}
        onChange={(event) => onShow(event.target.value)}
        sx={{ width: 180 }}
      >
        {SHOWN_KINDS.filter((kind) => isFromFile || kind !== 'differs').map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`shows.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <SearchField label={t('find')} value={text} onChange={onText} width={220} />
    </FilterBar>
  );
}
