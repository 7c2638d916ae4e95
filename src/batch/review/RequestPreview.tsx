import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useRuns } from '../../runs/RunnerContext';
import { CopyButton } from '../../ui/CopyButton';
import { Disclosure } from '../../ui/Disclosure';
import { useDownloadFile } from '../../ui/useDownloadFile';
import { ErrorState } from '../../ui/ErrorState';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { requestsQuery } from '../plan/planQueries';
import { fileNameOf } from './fileNameOf';
import type { Planning } from './usePlan';

interface RequestPreviewProps {
  readonly planning: Extract<Planning, { kind: 'planned' }>;
  readonly name: string;
}

const KEPT_AS = 'open.requests';

/** The very requests that a run sends, to look at, copy and keep. */
export function RequestPreview({ planning, name }: RequestPreviewProps) {
  const t = useTranslations('batch.review.requests');
  const [isOpen] = useSwitchInAddress(KEPT_AS);
  const { plan, planner, planAgain } = planning;
  const { settings } = useRuns();
  const downloadFile = useDownloadFile();
  const { changesPerWrite } = useSyncExternalStore(settings.subscribe, settings.get);
  const count = plan.waves.reduce((sum, changes) => sum + Math.ceil(changes / changesPerWrite), 0);
  const { data: text, error } = useQuery({
    ...requestsQuery(planner, plan.planId, changesPerWrite),
    enabled: isOpen && count > 0,
  });
  if (count === 0) return null;

  return (
    <Disclosure
      level="h3"
      keptAs={KEPT_AS}
      title={
        <Typography component="span" variant="h3">
          {t('title', { count })}
        </Typography>
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('description')}
      </Typography>
      {error !== null && <ErrorState error={error} onRetry={planAgain} />}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
        <CopyButton text={() => text?.whole.text() ?? Promise.resolve('')} what={t('what')} />
        <Button
          size="small"
          variant="outlined"
          disabled={text === undefined}
          onClick={() => {
            if (text !== undefined) {
              downloadFile(`${fileNameOf(name) || 'license-desk-plan'}.json`, text.whole);
            }
          }}
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
        {text?.beginning}
        {text?.isCut === true && `\n${t('cut')}`}
      </Box>
    </Disclosure>
  );
}
