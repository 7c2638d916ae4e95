import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { use, useId } from 'react';
import { useTranslations } from 'use-intl';
import { VERDICT_KEYS } from '../results/resultRow';
import { HelpContext } from './HelpContext';
import type { TermName } from './TermName';
import { TermWords } from './TermWords';

interface ExplanationProps {
  readonly name: TermName;
  /** The word that was pressed: it has the focus again afterwards. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** Beside a word: what it means, in a few sentences. */
export function Explanation({ name, anchor, onClose }: ExplanationProps) {
  const t = useTranslations('terms');
  const common = useTranslations('common');
  const words = useTranslations('app.terms');
  const openHelp = use(HelpContext);
  const titleId = useId();
  const bodyId = useId();

  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      transitionDuration={0}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': titleId,
          'aria-describedby': bodyId,
          sx: {
            mt: 0.5,
            p: 2,
            width: 380,
            maxWidth: 'calc(100vw - 32px)',
            maxHeight: 'calc(100dvh - 32px)',
            border: 1,
            borderColor: 'divider',
            bgcolor: 'surface.raised',
          },
        },
      }}
    >
      <Typography id={titleId} variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {words(name)}
      </Typography>
      <Box id={bodyId}>
        <TermWords name={name} />
        {name === 'verdict' && <Verdicts />}
      </Box>
      <Stack direction="row" sx={{ mt: 1.5, gap: 1 }}>
        <Button size="small" variant="outlined" onClick={onClose}>
          {common('close')}
        </Button>
        {openHelp !== null && (
          <Button
            size="small"
            onClick={() => {
              onClose();
              openHelp('glossary');
            }}
          >
            {t('allWords')}
          </Button>
        )}
      </Stack>
    </Popover>
  );
}

function Verdicts() {
  const t = useTranslations('terms.of');
  const words = useTranslations('app.terms');
  return (
    <Box component="dl" sx={{ m: 0, mt: 1 }}>
      {VERDICT_KEYS.map((verdict) => (
        <Box key={verdict} sx={{ mt: 0.75 }}>
          <Typography component="dt" variant="subtitle2">
            {words(verdict)}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0 }}>
            {t(`${verdict}.meaning`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
