import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';

interface StatesModeProps {
  readonly removes: boolean;
  readonly onChoose: (removes: boolean) => void;
}

/** Licenses are added alone, unless the admin says that what isn't wanted goes. */
export function StatesMode({ removes, onChoose }: StatesModeProps) {
  const t = useTranslations('batch.states.mode');
  const hintId = useId();
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            checked={removes}
            onChange={(_, isOn) => onChoose(isOn)}
            slotProps={{ input: { 'aria-describedby': hintId } }}
          />
        }
        label={t('removes')}
      />
      <Typography id={hintId} variant="body2" color="text.secondary">
        {removes ? t('exactHint') : t('addHint')}
      </Typography>
    </div>
  );
}
