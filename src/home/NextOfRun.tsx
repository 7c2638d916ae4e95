import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import ReplayIcon from '@mui/icons-material/ReplayOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { paths } from '../ui/paths';
import type { RunAction } from './nextActions';
import { NextItem } from './NextItem';

/** What a run asks for: to be gone on with, or to be looked at. */
export function NextOfRun({ action }: { readonly action: RunAction }) {
  const t = useTranslations('home.next');
  const { runId, name } = action;
  return action.kind === 'unfinished' ? (
    <NextItem
      icon={<PauseCircleIcon color="warning" />}
      title={t('unfinished', { name })}
      body={t('unfinishedBody')}
    />
  ) : (
    <NextItem
      icon={<ReplayIcon color="warning" />}
      title={t('failed', { name, count: action.count })}
      body={t('failedBody')}
      actions={
        <Button component={Link} to={paths.run(runId)} size="small" variant="contained">
          {t('openRun')}
        </Button>
      }
    />
  );
}
