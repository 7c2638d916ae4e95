import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { HolderCount } from '../../directory/overview/overview';
import { EmptyState } from '../../ui/EmptyState';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { ChartFrame } from './ChartFrame';
import { peopleAddress } from './peopleAddress';

interface HoldersChartProps {
  /** Most holders first. */
  readonly holders: readonly HolderCount[];
}

const FOLDED = 12;

/** How many hold each license, as bars; each leads to its holders. */
export function HoldersChart({ holders }: HoldersChartProps) {
  const t = useTranslations('overview.holders');
  const common = useTranslations('overview');
  const format = useFormatter();
  const navigate = useNavigate();
  const [unfolded, setUnfolded] = useSwitchInAddress('all.holders');
  // A button for one bar would be as high as the bar.
  const isLong = holders.length > FOLDED + 1;
  const shown = isLong && !unfolded ? holders.slice(0, FOLDED) : holders;
  const addressOf = (licenseId: string) => peopleAddress({ anyOf: [licenseId] });

  return (
    <Section
      title={t('title')}
      adornment={<Term name="seats" />}
      {...(holders.length > 0 && { description: t('hint') })}
    >
      {holders.length === 0 ? (
        <EmptyState title={common('nobody.title')} body={common('nobody.body')} />
      ) : (
        <ChartFrame
          tableKeptAs="open.holders"
          label={t('label')}
          bars={shown.map(([id]) => ({ key: id, label: id }))}
          series={[{ label: t('holders'), tone: 'main', values: shown.map(([, count]) => count) }]}
          onChoose={(licenseId) => void navigate(addressOf(licenseId))}
          more={
            isLong && (
              <Button
                size="small"
                aria-expanded={unfolded}
                onClick={() => setUnfolded(!unfolded)}
                sx={{ alignSelf: 'start' }}
              >
                {unfolded ? common('showFewer') : common('showAll', { count: holders.length })}
              </Button>
            )
          }
          heads={[t('license'), t('holders')]}
          rows={holders.map(([id, count]) => ({
            key: id,
            name: id,
            to: paths.definition(id),
            cells: [
              <RouterLink key="holders" to={addressOf(id)}>
                {format.number(count)}
              </RouterLink>,
            ],
          }))}
        />
      )}
    </Section>
  );
}
