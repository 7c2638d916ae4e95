import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '../../licensing/planTypes';
import { CopyButton } from '../../ui/CopyButton';
import { downloadFile } from '../../ui/downloadFile';
import { requestsOf } from './estimate';
import { fileNameOf } from './fileNameOf';

interface RequestPreviewProps {
  readonly plan: Plan;
  readonly name: string;
}

/** More characters than this are for the file. */
const SHOWN = 20_000;

/** The very requests that a run sends, to look at, copy and keep. */
export function RequestPreview({ plan, name }: RequestPreviewProps) {
  const t = useTranslations('batch.review.requests');
  const [isOpen, setIsOpen] = useState(false);
  const requests = useMemo(() => requestsOf(plan), [plan]);
  const json = useMemo(() => (isOpen ? JSON.stringify(requests, null, 2) : ''), [isOpen, requests]);
  if (requests.length === 0) return null;

  return (
    <Accordion
      disableGutters
      variant="outlined"
      sx={{ borderRadius: 1 }}
      expanded={isOpen}
      onChange={(_, open) => setIsOpen(open)}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography component="span" variant="h3">
          {t('title', { count: requests.length })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('description')}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
          <CopyButton text={json} what={t('what')} />
          <Button
            size="small"
            variant="outlined"
            onClick={() =>
              downloadFile(`${fileNameOf(name) || 'license-desk-plan'}.json`, json, 'application/json')
            }
          >
            {t('download')}
          </Button>
        </Box>
        <Box
          component="pre"
          tabIndex={0}
          role="region"
          aria-label={t('what')}
          sx={{
            m: 0,
            p: 1.5,
            maxHeight: 320,
            overflow: 'auto',
            bgcolor: 'surface.sunken',
            borderRadius: 1,
            fontSize: '0.8125rem',
          }}
        >
          {json.slice(0, SHOWN)}
          {json.length > SHOWN && `\n${t('cut')}`}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
