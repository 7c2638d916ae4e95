import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { ChosenRows } from '../../ui/ChosenRows';
import { paths } from '../../ui/paths';
import { Toolbar } from '../../ui/Toolbar';
import { MOST_COMPARED } from '../compare/compareView';
import { ToBatchButton } from '../ToBatchButton';

interface ResultsBarProps {
  /** How many were found; null where the service didn't say. */
  readonly total: number | null;
  readonly chosen: ReadonlySet<UserId>;
  /** People on this page. */
  readonly shown: readonly UserId[];
  readonly onChoose: (chosen: ReadonlySet<UserId>) => void;
}

/** How many were found and chosen, and the way to Batch assign with them. */
export function ResultsBar({ total, chosen, shown, onChoose }: ResultsBarProps) {
  const t = useTranslations('users');
  const elsewhere = [...chosen].filter((id) => !shown.includes(id)).length;

  return (
    <Toolbar
      count={total === null ? t('results.unknownTotal') : t('results.total', { count: total })}
      actions={
        <>
          {chosen.size > 1 &&
            (chosen.size <= MOST_COMPARED ? (
              <Button size="small" variant="outlined" component={Link} to={paths.compareUsers([...chosen])}>
                {t('results.compare')}
              </Button>
            ) : (
              <Typography variant="body2" color="textSecondary">
                {t('results.compareMost')}
              </Typography>
            ))}
          <ToBatchButton label={t('toBatch')} userIds={[...chosen]} />
        </>
      }
    >
      {chosen.size > 0 && (
        <ChosenRows
          label={t('results.chosenLabel')}
          count={`${t('results.chosen', { count: chosen.size })}${
            elsewhere > 0 ? ` ${t('results.elsewhere', { count: elsewhere })}` : ''
          }`}
          clear={t('results.clear')}
          onClear={() => onChoose(new Set())}
        />
      )}
    </Toolbar>
  );
}
