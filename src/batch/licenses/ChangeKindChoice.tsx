import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslations } from 'use-intl';
import { useDraft } from '../DraftContext';

const KINDS = ['assign', 'swap', 'exact', 'changes'] as const;

/** What kind of change it is. Each kind keeps what was chosen in it. */
export function ChangeKindChoice() {
  const t = useTranslations('batch.licenses');
  const { draft, dispatch } = useDraft();
  const current = draft.licenses.kind;
  const hasNamed = current === 'changes' || draft.laidAside.some(({ kind }) => kind === 'changes');

  return (
    <FormControl component="fieldset" sx={{ mb: 2 }}>
      <FormLabel component="legend">{t('kindLabel')}</FormLabel>
      <RadioGroup
        row
        value={current}
        onChange={(_, value) => {
          const kind = KINDS.find((one) => one === value);
          if (kind !== undefined) dispatch({ type: 'chooseKind', kind });
        }}
      >
        {KINDS.filter((kind) => kind !== 'changes' || hasNamed).map((kind) => (
          <FormControlLabel key={kind} value={kind} control={<Radio />} label={t(`kinds.${kind}`)} />
        ))}
      </RadioGroup>
      <FormHelperText sx={{ mx: 0, maxWidth: '76ch' }}>{t(`kindHints.${current}`)}</FormHelperText>
    </FormControl>
  );
}
