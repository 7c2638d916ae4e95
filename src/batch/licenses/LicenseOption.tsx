import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { LicenseDefinition } from '../../licensing/model';
import { DetailsLink } from '../../ui/DetailsLink';
import { paths } from '../../ui/paths';

interface LicenseOptionProps {
  readonly definition: LicenseDefinition;
  /** null where nobody has counted. */
  readonly holders: number | null;
  readonly isChosen: boolean;
  /** Why it can't be chosen here; null where it can. */
  readonly takenWords: string | null;
  readonly onToggle: (isOn: boolean) => void;
}

/** One license that can be chosen, with what one wants to know before. */
export function LicenseOption({ definition, holders, isChosen, takenWords, onToggle }: LicenseOptionProps) {
  const t = useTranslations('batch.licenses');
  const common = useTranslations('common');
  const factsId = useId();
  const isTaken = takenWords !== null;
  const facts = [
    definition.description,
    definition.prerequisites.length > 0 && t('needs', { licenses: definition.prerequisites.join(', ') }),
    definition.comprises.length > 0 &&
      t('comprises', { licenses: definition.comprises.map(({ id }) => id).join(', ') }),
    holders !== null && t('holders', { count: holders }),
    takenWords,
  ].filter((fact) => typeof fact === 'string' && fact !== '');

  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        px: 1.5,
        py: 0.5,
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        '&:hover': { bgcolor: isTaken ? 'transparent' : 'action.hover' },
      }}
    >
      <Box
        component="label"
        sx={{
          flex: 1,
          display: 'flex',
          alignItems: 'flex-start',
          gap: 1,
          minWidth: 0,
          cursor: isTaken ? 'default' : 'pointer',
        }}
      >
        <Checkbox
          checked={isChosen}
          disabled={isTaken}
          onChange={(_, isOn) => onToggle(isOn)}
          slotProps={{ input: { 'aria-label': definition.id, 'aria-describedby': factsId } }}
        />
        <Box sx={{ minWidth: 0, py: 0.75 }}>
          <Typography
            component="span"
            sx={{ display: 'block', fontWeight: 600, overflowWrap: 'anywhere', opacity: isTaken ? 0.6 : 1 }}
          >
            {definition.id}
          </Typography>
          <Typography
            id={factsId}
            component="span"
            variant="body2"
            color="text.secondary"
            sx={{ display: 'block' }}
          >
            {facts.join(' · ')}
          </Typography>
        </Box>
      </Box>
      <DetailsLink
        to={paths.definition(definition.id)}
        label={common('definitionOf', { license: definition.id })}
      />
    </Box>
  );
}
