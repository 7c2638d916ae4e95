import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import type { LicenseDefinition, LicenseId } from '../../licensing/model';
import type { LicensesChoice } from '../../runs/workbench';
import { useDraft } from '../DraftContext';
import { LicenseList } from './LicenseList';
import { MissingPrerequisites } from './MissingPrerequisites';

interface AssignPanelProps {
  readonly choice: Extract<LicensesChoice, { kind: 'assign' }>;
  readonly definitions: readonly LicenseDefinition[];
}

/** Licenses to add beside licenses to remove; none can be both. */
export function AssignPanel({ choice, definitions }: AssignPanelProps) {
  const t = useTranslations('batch.licenses');
  const { dispatch } = useDraft();
  const choose = (add: readonly LicenseId[], remove: readonly LicenseId[]) =>
    dispatch({ type: 'chooseLicenses', licenses: { kind: 'assign', add, remove } });

  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
      <LicenseList
        title={t('toAdd')}
        searchKey="add"
        definitions={definitions}
        chosen={choice.add}
        taken={choice.remove}
        takenWords={t('isToRemove')}
        onChange={(add) => choose(add, choice.remove)}
      >
        <MissingPrerequisites
          definitions={definitions}
          add={choice.add}
          remove={choice.remove}
          onAdd={(more) => choose([...choice.add, ...more], choice.remove)}
        />
      </LicenseList>
      <LicenseList
        title={t('toRemove')}
        searchKey="remove"
        definitions={definitions}
        chosen={choice.remove}
        taken={choice.add}
        takenWords={t('isToAdd')}
        onChange={(remove) => choose(choice.add, remove)}
      />
    </Box>
  );
}
