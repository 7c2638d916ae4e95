import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { LicenseDefinition } from '../../licensing/model';
import type { LicensesChoice } from '../../runs/workbench';
import { Section } from '../../ui/Section';
import { useDraft } from '../DraftContext';
import { LicensePicker } from './LicensePicker';

interface SwapPanelProps {
  readonly choice: Extract<LicensesChoice, { kind: 'swap' }>;
  readonly definitions: readonly LicenseDefinition[];
}

/** One license in place of another, for whoever of the chosen people holds it. */
export function SwapPanel({ choice, definitions }: SwapPanelProps) {
  const t = useTranslations('batch.licenses');
  const { dispatch } = useDraft();
  const choose = (change: Partial<typeof choice>) =>
    dispatch({ type: 'chooseLicenses', licenses: { ...choice, ...change } });

  return (
    <Section title={t('kinds.swap')} level="h3">
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 1 }}>
        <LicensePicker
          label={t('swapFrom')}
          definitions={definitions}
          value={choice.from}
          onChange={(from) => choose({ from })}
        />
        <LicensePicker
          label={t('swapTo')}
          definitions={definitions}
          value={choice.to}
          onChange={(to) => choose({ to })}
        />
      </Box>
      {choice.from !== null && choice.from === choice.to && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 2 }}>
          {t('swapSame')}
        </Alert>
      )}
    </Section>
  );
}
