import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { BarChart } from '@mui/x-charts/BarChart';
import { useFormatter } from 'use-intl';

export interface Bar {
  readonly key: string;
  readonly label: string;
}

export interface BarSeries {
  readonly label: string;
  readonly tone: 'main' | 'quiet' | 'faint';
  /** One for each bar. */
  readonly values: readonly number[];
}

interface BarsChartProps {
  readonly bars: readonly Bar[];
  /** Stacked where there are several. */
  readonly series: readonly BarSeries[];
  readonly onChoose: (key: string) => void;
}

const BAR_HEIGHT = 30;
const AXIS_HEIGHT = 28;
const LEGEND_HEIGHT = 36;

/** Horizontal bars, each a way on; by keyboard too. */
export function BarsChart({ bars, series, onChoose }: BarsChartProps) {
  const { palette } = useTheme().vars;
  const format = useFormatter();
  const isNarrow = useMediaQuery('(width < 600px)');
  const colours = {
    main: palette.primary.main,
    quiet: palette.border.control,
    faint: palette.border.strong,
  };
  const isStacked = series.length > 1;
  const largest = Math.max(1, ...bars.map((_, index) => totalOf(series, index)));
  // A number stands at the end of its bar, so that the longest one leaves it room.
  const max = Math.ceil(largest * (isStacked ? 1 : isNarrow ? 1.35 : 1.08));

  return (
    <BarChart
      layout="horizontal"
      experimentalFeatures={{ keyboardActivation: true }}
      height={bars.length * BAR_HEIGHT + AXIS_HEIGHT + (isStacked ? LEGEND_HEIGHT : 0)}
      margin={{ left: 0, right: 16, top: 0, bottom: 0 }}
      borderRadius={3}
      hideLegend={!isStacked}
      grid={{ vertical: true }}
      yAxis={[
        {
          scaleType: 'band',
          data: bars.map(({ key }) => key),
          valueFormatter: (key: string) => bars.find((bar) => bar.key === key)?.label ?? key,
          width: isNarrow ? 118 : 190,
          categoryGapRatio: 0.34,
          disableLine: true,
          disableTicks: true,
        },
      ]}
      xAxis={[
        {
          height: AXIS_HEIGHT,
          max,
          tickNumber: isNarrow ? 3 : 6,
          valueFormatter: (value: number) => (Number.isInteger(value) ? format.number(value) : ''),
          disableLine: true,
          disableTicks: true,
        },
      ]}
      series={series.map(({ label: name, tone, values }) => ({
        data: values,
        label: name,
        color: colours[tone],
        valueFormatter: (value: number | null) => format.number(value ?? 0),
        ...(isStacked
          ? { stack: 'all' }
          : {
              barLabel: ({ value }: { readonly value: number | null }) => format.number(value ?? 0),
              barLabelPlacement: 'outside' as const,
            }),
      }))}
      onItemClick={(_event, { dataIndex }) => {
        const bar = bars[dataIndex];
        if (bar !== undefined) onChoose(bar.key);
      }}
      sx={{ '& .MuiBarChart-element': { cursor: 'pointer' } }}
    />
  );
}

function totalOf(series: readonly BarSeries[], index: number): number {
  return series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
}
