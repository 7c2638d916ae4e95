import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { Disclosure } from '../../ui/Disclosure';

export interface FactsRow {
  readonly key: string;
  readonly name: string;
  /** What its name leads to; null where nothing does. */
  readonly to: string | null;
  readonly cells: readonly ReactNode[];
}

interface FactsTableProps {
  /** What the address calls it. */
  readonly keptAs: string;
  /** What the table is about. */
  readonly label: string;
  /** The column of names, then one for each cell. */
  readonly heads: readonly string[];
  readonly rows: readonly FactsRow[];
}

/** What a chart shows, as a table. */
export function FactsTable({ keptAs, label, heads, rows }: FactsTableProps) {
  const t = useTranslations('overview.table');
  return (
    <Disclosure
      level="h3"
      keptAs={keptAs}
      title={
        <Typography component="span" variant="body2">
          {t('title')}
        </Typography>
      }
    >
      <Box tabIndex={0} role="region" aria-label={label} sx={{ overflowX: 'auto' }}>
        <Box
          component="table"
          aria-label={label}
          sx={{
            width: '100%',
            borderCollapse: 'collapse',
            fontSize: '0.8125rem',
            fontVariantNumeric: 'tabular-nums',
            '& th, & td': { p: 1, borderBottom: 1, borderColor: 'divider', textAlign: 'end' },
            '& th:first-of-type': { textAlign: 'start', fontWeight: 500 },
          }}
        >
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, to, cells }) => (
              <tr key={key}>
                <th scope="row">
                  {to === null ? (
                    name
                  ) : (
                    <Link component={RouterLink} to={to}>
                      {name}
                    </Link>
                  )}
                </th>
                {cells.map((cell, index) => (
                  <td key={heads[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Disclosure>
  );
}
