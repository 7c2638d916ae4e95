import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { paths } from '../ui/paths';
import type { FindingAction } from './nextActions';
import { NextItem } from './NextItem';
import { NextOfFinding } from './NextOfFinding';

interface NextFindingProps {
  readonly action: FindingAction;
  readonly seesEverybody: boolean;
  /** Whether nothing is more pressing. */
  readonly isFirst: boolean;
  /** Whether what isn't known is on its way. */
  readonly isComing: boolean;
}

/** What the findings ask for; or that they ask for nothing, or can't be told. */
export function NextFinding({ action, seesEverybody, isFirst, isComing }: NextFindingProps) {
  const t = useTranslations('home.next');
  switch (action.kind) {
    case 'finding':
      return <NextOfFinding finding={action.finding} seesEverybody={seesEverybody} isFirst={isFirst} />;
    case 'clear':
      return <NextItem icon={<CheckCircleIcon color="success" />} title={t('clear')} body={t('clearBody')} />;
    case 'unknown':
      return (
        <NextItem
          icon={<HelpIcon color="action" />}
          title={t('unknown')}
          body={t('unknownBody')}
          actions={
            <Button component={Link} to={paths.findings()} size="small" variant="outlined">
              {t('findings')}
            </Button>
          }
        />
      );
    default:
      return isComing ? (
        <NextItem icon={<HourglassIcon color="action" />} title={t('pending')} body={t('pendingReading')} />
      ) : (
        <NextItem icon={<HelpIcon color="action" />} title={t('pendingUnread')} body={null} />
      );
  }
}
