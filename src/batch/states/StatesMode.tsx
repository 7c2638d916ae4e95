import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';

interface StatesModeProps {
  readonly removes: boolean;
  readonly onChoose: (removes: boolean) => void;
}

const MODES = ['add', 'exact'] as const;

/** Whether licenses are added alone, or taken away too. */
export function StatesMode({ removes, onChoose }: StatesModeProps) {
  const t = useTranslations('batch.states.mode');
  return (
    <FormControl>
      <FormLabel id="states-mode">{t('label')}</FormLabel>
      <RadioGroup
        aria-labelledby="states-mode"
        value={removes ? 'exact' : 'add'}
        onChange={(_, mode) => onChoose(mode === 'exact')}
      >
        {MODES.map((mode) => (
          <FormControlLabel
            key={mode}
            value={mode}
            control={<Radio size="small" />}
            label={
              <Box component="span">
                {t(mode)}
                <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
                  {t(`${mode}Hint`)}
                </Typography>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
