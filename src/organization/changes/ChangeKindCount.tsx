import ButtonBase from '@mui/material/ButtonBase';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { ChangeKind } from '../../directory/snapshots/changeKinds';
import { CHANGE_LOOKS } from './changeLooks';

interface ChangeKindCountProps {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** How many people something became of; a switch of the filter. */
export function ChangeKindCount({ kind, count, isChosen, onToggle }: ChangeKindCountProps) {
  const t = useTranslations('changes');
  const format = useFormatter();
  const { Icon, color } = CHANGE_LOOKS[kind];
  const name = t(`kind.${kind}`);
  return (
    <li>
      <ButtonBase
        aria-pressed={isChosen}
        aria-label={t('kinds.item', { name, count })}
        onClick={onToggle}
        sx={{
          display: 'block',
          width: '100%',
          px: 1.5,
          py: 1,
          borderRadius: 1,
          border: 1,
          borderColor: isChosen ? 'primary.main' : 'divider',
          bgcolor: isChosen ? 'action.selected' : 'transparent',
          textAlign: 'start',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
          <Icon aria-hidden sx={{ fontSize: 16, color: count === 0 ? 'text.disabled' : color }} />
          <Typography variant="body2" color="textSecondary" noWrap title={name}>
            {name}
          </Typography>
        </Stack>
        <Typography
          variant="h2"
          component="div"
          sx={{
            fontVariantNumeric: 'tabular-nums',
            color: count === 0 ? 'text.secondary' : 'text.primary',
          }}
        >
          {format.number(count)}
        </Typography>
      </ButtonBase>
    </li>
  );
}
