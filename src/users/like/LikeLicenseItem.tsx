import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LikeLicense } from '../../licensing/likeness';
import type { ChangeAction } from '../../licensing/model';
import { LicenseChip } from '../../ui/LicenseChip';
import { LinkedText } from '../../ui/LinkedText';
import { useUserPageView } from '../person/useUserPageView';
import { useLikeReasonWords } from './useLikeReasonWords';

interface LikeLicenseItemProps {
  readonly license: LikeLicense;
  readonly graph: DefinitionGraph;
  readonly action: ChangeAction;
  /** Whether changes of this kind are made at all. */
  readonly isOn: boolean;
}

/** One license of the difference, to be taken or left, with what is to be known of it. */
export function LikeLicenseItem({ license, graph, action, isOn }: LikeLicenseItemProps) {
  const t = useTranslations('person.like');
  const words = useLikeReasonWords();
  const { setTaken } = useUserPageView();
  const notesId = useId();
  const { licenseId, isChosen, isBlocked, reasons } = license;
  // Said once, after all that stands in the way.
  const lastBar = isBlocked ? reasons.findLast(({ severity }) => severity === 'blocks') : undefined;

  return (
    <Box component="li" sx={{ py: 0.25 }}>
      <Stack direction="row" sx={{ gap: 0.5, alignItems: 'center' }}>
        <Checkbox
          size="small"
          checked={isChosen}
          disabled={!isOn}
          onChange={(_, isTaken) => setTaken(licenseId, isTaken)}
          slotProps={{
            input: { 'aria-label': t(`actions.${action}`, { id: licenseId }), 'aria-describedby': notesId },
          }}
        />
        <LicenseChip licenseId={licenseId} />
      </Stack>
      <Box id={notesId} sx={{ pl: 4.5 }}>
        {reasons.map((reason) => (
          <Typography key={reason.kind} variant="body2" color="textSecondary">
            <LinkedText text={words(reason)} licenseIds={graph.definitions.keys()} />{' '}
            {reason === lastBar && t('leftOut')}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
