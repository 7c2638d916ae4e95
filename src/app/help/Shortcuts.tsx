import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { GO_KEYS, goTargets } from '../shell/shortcuts';
import { singleKeys } from '../shell/singleKeys';
import { TOAST_KEY } from '../../ui/toast/useReachedByKey';
import { KeyList } from './KeyList';

const isMac = navigator.userAgent.includes('Mac');

/** Every shortcut, and the switch that turns those of a single key off. */
export function Shortcuts() {
  const t = useTranslations('help.shortcuts');
  const pages = useTranslations('app.navigation');
  const { readOnly } = useSession();
  const areOn = useSyncExternalStore(singleKeys.subscribe, singleKeys.areOn);
  const key = useTranslations('help.shortcuts.keys');
  const command = isMac ? '⌘' : key('ctrl');

  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <KeyList
        title={t('everywhere')}
        rows={[
          { keys: [[command, 'K']], what: t('palette') },
          { keys: [[command, key('enter')]], what: t('paletteApart') },
          { keys: [[key('esc')]], what: t('escape') },
          { keys: [[key('tab')]], what: t('skip') },
          { keys: [[TOAST_KEY]], what: t('toast') },
        ]}
      />
      <KeyList
        title={t('single')}
        hint={t('singleHint')}
        rows={[
          { keys: [['?']], what: t('help') },
          { keys: [['/']], what: t('search') },
          ...goTargets(readOnly).map((page) => ({
            keys: [['g'], [GO_KEYS[page]]],
            isSequence: true,
            what: t('go', { page: pages(page) }),
          })),
        ]}
      >
        <FormControlLabel
          control={<Switch checked={areOn} onChange={(_, on) => singleKeys.turn(on)} />}
          label={t('singleSwitch')}
        />
        <Typography variant="body2" color="text.secondary">
          {t('singleSwitchHint')}
        </Typography>
      </KeyList>
      <KeyList
        title={t('grids')}
        rows={[
          { keys: [[key('arrows')]], what: t('gridMove') },
          { keys: [[key('home')], [key('end')]], what: t('gridEnds') },
          { keys: [[key('pageUp')], [key('pageDown')]], what: t('gridPage') },
          { keys: [[key('space')]], what: t('gridChoose') },
          { keys: [[key('enter')]], what: t('gridOpen') },
        ]}
      />
      <KeyList
        title={t('others')}
        rows={[
          { keys: [[key('arrows')]], what: t('walk') },
          { keys: [[key('enter')]], what: t('open') },
        ]}
      />
    </Box>
  );
}
