import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Suspense, type ReactNode } from 'react';
import { LoadingState } from '../../ui/LoadingState';
import { lazyPart } from '../../ui/lazyPart';
import type { Bar, BarSeries } from './BarsChart';
import type { FactsRow } from './FactsTable';
import { FactsTable } from './FactsTable';

const BarsChart = lazyPart(async () => (await import('./BarsChart')).BarsChart);

interface ChartFrameProps {
  /** What the address calls its table. */
  readonly tableKeptAs: string;
  /** What it shows, for those who can't see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly series: readonly BarSeries[];
  readonly onChoose: (key: string) => void;
  /** Below the chart: a way to see more of it. */
  readonly more?: ReactNode;
  readonly heads: readonly string[];
  readonly rows: readonly FactsRow[];
}

/** A chart, and the same facts for those to whom it says nothing. */
export function ChartFrame(props: ChartFrameProps) {
  const { tableKeptAs, label, bars, series, onChoose, more, heads, rows } = props;
  return (
    <Stack sx={{ gap: 2, minWidth: 0 }}>
      <Box
        component="figure"
        aria-label={label}
        sx={{
          m: 0,
          minWidth: 0,
          // What takes the focus inside it draws no ring, and the bar that the keys walk to only once they do.
          '&:has(:focus-visible)': {
            outline: (theme) => `2px solid ${theme.vars.palette.primary.main}`,
            outlineOffset: 2,
            borderRadius: 1,
          },
        }}
      >
        <Suspense fallback={<LoadingState rows={Math.min(bars.length, 12)} rowHeight={22} />}>
          <BarsChart bars={bars} series={series} onChoose={onChoose} />
        </Suspense>
      </Box>
      {more}
      <FactsTable keptAs={tableKeptAs} label={label} heads={heads} rows={rows} />
    </Stack>
  );
}
