import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { ResolvedEntry } from '../../directory/resolvePeople';
import { CopyButton } from '../../ui/CopyButton';

/** More than this is read better in the file that it came from. */
const SHOWN = 200;

/** Every entry that led to nobody, with its line and the reason. */
export function UnfoundEntries({ entries }: { readonly entries: readonly ResolvedEntry[] }) {
  const t = useTranslations('batch.users');

  return (
    <Box component="section" aria-label={t('unfoundTitle')}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography variant="h3">{t('unfoundTitle')}</Typography>
        <CopyButton text={entries.map(({ entry }) => entry.raw).join('\n')} what={t('unfoundTitle')} />
      </Box>
      <TableContainer sx={{ maxHeight: 260 }} tabIndex={0} role="region" aria-label={t('unfoundTitle')}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{t('line')}</TableCell>
              <TableCell>{t('entry')}</TableCell>
              <TableCell>{t('problem')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {entries.slice(0, SHOWN).map(({ entry, resolution }) => (
              <TableRow key={entry.normalized}>
                <TableCell>{entry.lines.join(', ')}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{entry.raw}</TableCell>
                <TableCell>{t(`problems.${problemOf(resolution.kind)}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {entries.length > SHOWN && (
        <Typography variant="body2" color="text.secondary">
          {t('unfoundMore', { count: entries.length - SHOWN })}
        </Typography>
      )}
    </Box>
  );
}

function problemOf(kind: ResolvedEntry['resolution']['kind']): 'notFound' | 'stranger' | 'failed' {
  return kind === 'stranger' || kind === 'failed' ? kind : 'notFound';
}
