import PlaylistAddCheckIcon from '@mui/icons-material/PlaylistAddCheck';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { ExportCsvButton } from '../ui/ExportCsvButton';

interface PeopleBarProps {
  readonly matching: number;
  readonly total: number;
  readonly chosen: number;
  /** Of the chosen, those that the filters leave out. */
  readonly chosenOutside: number;
  readonly onChooseAll: () => void;
  readonly onClear: () => void;
  /** Null before everything is read. */
  readonly download: {
    readonly start: () => void;
    readonly isWriting: boolean;
    readonly hasFailed: boolean;
  } | null;
  /** Null where config.json takes changes out of the console. */
  readonly batch: {
    readonly take: () => void;
    readonly isLeaving: boolean;
    readonly hasFailed: boolean;
  } | null;
}

/** How many match and how many are chosen, and what can be done with them. */
export function PeopleBar(props: PeopleBarProps) {
  const { matching, total, chosen, chosenOutside, download, batch } = props;
  const t = useTranslations('organization');
  const chosenShown = chosen - chosenOutside;

  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
        {matching === total ? t('all', { count: total }) : t('matches', { count: matching, total })}
      </Typography>
      {chosen > 0 && (
        <Stack
          role="group"
          aria-label={t('selection.label')}
          direction="row"
          sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
        >
          <Typography variant="body2" aria-live="polite">
            {t('selection.chosen', { count: chosen })}
            {chosenOutside > 0 && `, ${t('selection.outside', { count: chosenOutside })}`}
          </Typography>
          {chosenShown < matching && (
            <Button size="small" onClick={props.onChooseAll}>
              {t('selection.chooseAll', { count: matching })}
            </Button>
          )}
          <Button size="small" onClick={props.onClear}>
            {t('selection.clear')}
          </Button>
        </Stack>
      )}
      <Stack direction="row" sx={{ gap: 1, ml: 'auto', flexWrap: 'wrap' }}>
        <ExportCsvButton
          disabled={download === null || matching === 0}
          isWriting={download?.isWriting ?? false}
          onExport={() => download?.start()}
        />
        {batch !== null && (
          <Tooltip title={chosen === 0 ? t('selection.batchHint') : ''}>
            <span>
              <Button
                variant="contained"
                size="small"
                startIcon={<PlaylistAddCheckIcon />}
                disabled={chosen === 0}
                loading={batch.isLeaving}
                loadingPosition="start"
                onClick={batch.take}
              >
                {t('selection.batch')}
              </Button>
            </span>
          </Tooltip>
        )}
      </Stack>
      {download?.hasFailed === true && (
        <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
          {t('exportFailed')}
        </Alert>
      )}
      {batch?.hasFailed === true && (
        <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
          {t('selection.draftFailed')}
        </Alert>
      )}
    </Stack>
  );
}
