import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import { useTranslations } from 'use-intl';
import type { LicenseId } from '../../licensing/model';
import { StatNumber } from '../../ui/StatNumber';
import type { ComparedPart } from './comparison';
import { partId, usePartWords } from './usePartWords';

interface CompareFiguresProps {
  readonly parts: readonly ComparedPart[];
  readonly compared: readonly LicenseId[];
}

/** How many permissions each part has; each leads to its own. */
export function CompareFigures({ parts, compared }: CompareFiguresProps) {
  const t = useTranslations('compareDefinitions');
  const words = usePartWords(compared);
  const isThree = compared.length > 2;

  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('figures')}
      sx={{
        display: 'grid',
        gap: 2.5,
        p: 2.5,
        gridTemplateColumns: {
          xs: 'repeat(2, minmax(0, 1fr))',
          sm: `repeat(${String(isThree ? 4 : 3)}, minmax(0, 1fr))`,
        },
      }}
    >
      {parts.map(({ licenseIds, permissions }) => {
        const name = words(licenseIds);
        return (
          <Box key={partId(licenseIds)} sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <StatNumber
              label={
                permissions.length === 0 ? (
                  name
                ) : (
                  <Link
                    component="button"
                    type="button"
                    sx={{ textAlign: 'start' }}
                    onClick={() => showPart(partId(licenseIds))}
                  >
                    {name}
                  </Link>
                )
              }
              value={permissions.length}
            />
          </Box>
        );
      })}
    </Paper>
  );
}

/** Not by an address of its own: the router would take that for another visit of the page. */
function showPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
