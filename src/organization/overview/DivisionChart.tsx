import { useNavigate } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { DivisionOverview } from '../../directory/overview/overview';
import { EmptyState } from '../../ui/EmptyState';
import { LinkedText } from '../../ui/LinkedText';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import { ChartFrame } from './ChartFrame';
import { divisionRows } from './overviewRows';
import { peopleAddress } from './peopleAddress';

interface DivisionChartProps {
  /** Most members first. */
  readonly divisions: readonly DivisionOverview[];
}

const MOST_BARS = 12;
const MOST_LICENSES = 3;
const OTHERS = 'others';
const NO_DIVISION = 'none';

/** People with and without licenses by division, as stacked bars; each leads to the division's people. */
export function DivisionChart({ divisions }: DivisionChartProps) {
  const t = useTranslations('overview.divisions');
  const format = useFormatter();
  const navigate = useNavigate();
  const { shown, others, rest } = divisionRows(divisions, MOST_BARS);
  const parts = [...shown, ...(rest === null ? [] : [rest])];
  const hasUntold = divisions.some(({ untold }) => untold > 0);
  const keyOf = ({ division }: DivisionOverview) => division?.id ?? NO_DIVISION;
  const nameOf = ({ division }: DivisionOverview) =>
    division === null ? t('none') : division.name || division.id;

  return (
    <Section
      title={t('title')}
      adornment={<Term name="division" />}
      {...(divisions.length > 0 && { description: t('hint') })}
    >
      {divisions.every(({ division }) => division === null) ? (
        <EmptyState title={t('unnamed')} />
      ) : (
        <ChartFrame
          tableKeptAs="open.divisions"
          label={t('label')}
          bars={[
            ...shown.map((one) => ({ key: keyOf(one), label: nameOf(one) })),
            ...(rest === null ? [] : [{ key: OTHERS, label: t('others', { count: others }) }]),
          ]}
          series={[
            { label: t('licensed'), tone: 'main', values: parts.map(({ licensed }) => licensed) },
            { label: t('unlicensed'), tone: 'quiet', values: parts.map(({ unlicensed }) => unlicensed) },
            ...(hasUntold
              ? [{ label: t('untold'), tone: 'faint' as const, values: parts.map(({ untold }) => untold) }]
              : []),
          ]}
          onChoose={(key) => {
            if (key !== OTHERS && key !== NO_DIVISION) void navigate(peopleAddress({ divisions: [key] }));
          }}
          heads={[
            t('division'),
            t('licensed'),
            t('unlicensed'),
            ...(hasUntold ? [t('untold')] : []),
            t('most'),
          ]}
          rows={divisions.map((one) => ({
            key: keyOf(one),
            name: nameOf(one),
            to: one.division === null ? null : peopleAddress({ divisions: [one.division.id] }),
            cells: [
              format.number(one.licensed),
              format.number(one.unlicensed),
              ...(hasUntold ? [format.number(one.untold)] : []),
              <LinkedText
                key="most"
                text={one.byLicense
                  .slice(0, MOST_LICENSES)
                  .map(([license, count]) => t('mostOf', { license, count }))
                  .join(', ')}
                licenseIds={one.byLicense.slice(0, MOST_LICENSES).map(([license]) => license)}
              />,
            ],
          }))}
        />
      )}
    </Section>
  );
}
