import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslations } from 'use-intl';
import type { HolderCount, Overlap } from '../../directory/overview/overview';
import { EmptyState } from '../../ui/EmptyState';
import { paths } from '../../ui/paths';
import { RouterLink } from '../../ui/RouterLink';
import { Section } from '../../ui/Section';
import { useSwitchInAddress } from '../../ui/useInAddress';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { OverlapCell } from './OverlapCell';
import { overlapRows } from './overviewRows';

interface OverlapMatrixProps {
  readonly holders: readonly HolderCount[];
  readonly overlaps: readonly Overlap[];
}

const FOLDED = 12;

/** Who holds two licenses at once: each license against each, the darker the more. */
export function OverlapMatrix({ holders, overlaps }: OverlapMatrixProps) {
  const t = useTranslations('overview.overlaps');
  const common = useTranslations('overview');
  const [unfolded, setUnfolded] = useSwitchInAddress('all.overlaps');
  const all = overlapRows(holders, overlaps, Number.POSITIVE_INFINITY).licenses.length;
  const { licenses, count, largest } = overlapRows(holders, overlaps, unfolded ? all : FOLDED);

  return (
    <Section title={t('title')} {...(all > 0 && { description: t('hint') })}>
      {all === 0 ? (
        <EmptyState title={t('alone')} />
      ) : (
        <>
          <Box tabIndex={0} role="region" aria-label={t('label')} sx={{ overflowX: 'auto' }}>
            <Box
              component="table"
              aria-label={t('label')}
              sx={{
                borderCollapse: 'separate',
                borderSpacing: '2px',
                fontSize: '0.75rem',
                fontVariantNumeric: 'tabular-nums',
                '& th': { fontWeight: 500, color: 'text.secondary', whiteSpace: 'nowrap' },
                '& tbody th': { textAlign: 'end', pr: 1, maxWidth: 190, overflow: 'hidden' },
                '& thead th': { verticalAlign: 'bottom', textAlign: 'start', height: 120, px: 0 },
              }}
            >
              <thead>
                <tr>
                  <th scope="col">
                    <VisuallyHidden>{common('holders.license')}</VisuallyHidden>
                  </th>
                  {licenses.map((license) => (
                    <th key={license} scope="col">
                      <RouterLink
                        to={paths.definition(license)}
                        color="inherit"
                        sx={{ writingMode: 'sideways-lr', pb: 0.5 }}
                      >
                        {license}
                      </RouterLink>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {licenses.map((a, row) => (
                  <tr key={a}>
                    <th scope="row">
                      <RouterLink to={paths.definition(a)} color="inherit">
                        {a}
                      </RouterLink>
                    </th>
                    {licenses.slice(0, row + 1).map((b) => (
                      <OverlapCell key={b} a={a} b={b} count={count(a, b)} largest={largest} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </Box>
          </Box>
          {all > FOLDED && (
            <Button
              size="small"
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
              sx={{ mt: 1.5 }}
            >
              {unfolded ? common('showFewer') : common('showAll', { count: all })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}
