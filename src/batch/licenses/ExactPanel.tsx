import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useTranslations } from 'use-intl';
import type { LicenseDefinition } from '../../licensing/model';
import type { LicensesChoice } from '../../runs/workbench';
import { Section } from '../../ui/Section';
import { useDraft } from '../DraftContext';
import { LicensePicker } from './LicensePicker';
import { useHolderCounts } from './useHolderCounts';

interface ExactPanelProps {
  readonly choice: Extract<LicensesChoice, { kind: 'exact' }>;
  readonly definitions: readonly LicenseDefinition[];
}

/** The chosen people become the holders of one license. */
export function ExactPanel({ choice, definitions }: ExactPanelProps) {
  const t = useTranslations('batch.licenses');
  const { draft, dispatch } = useDraft();
  const holders = useHolderCounts();
  const choose = (change: Partial<typeof choice>) =>
    dispatch({ type: 'chooseLicenses', licenses: { ...choice, ...change } });
  const count = choice.licenseId === null ? undefined : holders?.get(choice.licenseId);

  return (
    <Section
      title={t('kinds.exact')}
      level="h3"
      description={count === undefined ? undefined : t('holders', { count })}
    >
      <Box sx={{ maxWidth: 480, pt: 1 }}>
        <LicensePicker
          label={t('exactLicense')}
          definitions={definitions}
          value={choice.licenseId}
          onChange={(licenseId) => choose({ licenseId })}
        />
      </Box>
      <FormGroup sx={{ mt: 1.5 }}>
        <FormControlLabel
          control={
            <Checkbox checked={choice.addMissing} onChange={(_, addMissing) => choose({ addMissing })} />
          }
          label={t('addMissing', { count: draft.userIds.length })}
        />
        <FormControlLabel
          control={
            <Checkbox
              checked={choice.removeOthers}
              onChange={(_, removeOthers) => choose({ removeOthers })}
            />
          }
          label={t('removeOthers')}
        />
      </FormGroup>
    </Section>
  );
}
