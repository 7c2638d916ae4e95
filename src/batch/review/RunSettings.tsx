import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useRuns } from '../../runs/RunnerContext';
import { RUN_SETTING_RANGES } from '../../runs/runSettingsStore';
import { Disclosure } from '../../ui/Disclosure';
import { NumberSetting } from './NumberSetting';

const NAMES = ['changesPerWrite', 'usersPerRead', 'graceSeconds', 'windowSeconds'] as const;

/** How a run behaves: sizes of its requests, and its patience. */
export function RunSettings() {
  const t = useTranslations('batch.review.settings');
  const { settings } = useRuns();
  const chosen = useSyncExternalStore(settings.subscribe, settings.get);

  return (
    <Disclosure
      level="h3"
      keptAs="open.settings"
      title={
        <Typography component="span" variant="h3">
          {t('title')}
        </Typography>
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t('description')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
        {NAMES.map((name) => (
          <NumberSetting
            key={name}
            label={t(name)}
            hint={t('range', RUN_SETTING_RANGES[name])}
            value={chosen[name]}
            range={RUN_SETTING_RANGES[name]}
            onChange={(value) => settings.set({ [name]: value })}
          />
        ))}
      </Box>
    </Disclosure>
  );
}
