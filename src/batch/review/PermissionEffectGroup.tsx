import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import type { PermissionEffect } from '../../licensing/planTypes';
import type { ReviewReads } from '../../queries/reviewReads';
import { PermissionList } from './PermissionList';

interface PermissionEffectGroupProps {
  readonly effect: PermissionEffect;
  readonly userIds: readonly UserId[];
  readonly people: ReviewReads['people'];
}

const NAMED = 30;

export function PermissionEffectGroup({ effect, userIds, people }: PermissionEffectGroupProps) {
  const t = useTranslations('batch.review.permissions');
  const names = userIds.slice(0, NAMED).map((id) => people.get(id)?.name || id);

  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h4' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <Typography component="span" variant="body2">
          {t('group', { people: userIds.length, gained: effect.gained.length, lost: effect.lost.length })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
          {names.join(', ')}
          {userIds.length > NAMED && ` ${t('andMore', { count: userIds.length - NAMED })}`}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <PermissionList title={t('lost')} none={t('noneLost')} permissions={effect.lost} />
          <PermissionList title={t('gained')} none={t('noneGained')} permissions={effect.gained} />
        </Box>
        {effect.lostThoughGranted !== null && effect.lostThoughGranted.length > 0 && (
          <Box sx={{ mt: 2 }}>
            <PermissionList title={t('lostThoughGranted')} none="" permissions={effect.lostThoughGranted} />
          </Box>
        )}
      </AccordionDetails>
    </Accordion>
  );
}
