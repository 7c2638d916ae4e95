import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../ui/CopyButton';
import type { LeftAsideRow } from './leftAsideRows';

/** More than this is read better in the file that it came from. */
const SHOWN = 200;

/** Every line that nothing is planned for, with the reason. */
export function LeftAside({ rows }: { readonly rows: readonly LeftAsideRow[] }) {
  const t = useTranslations('batch.states.problems');
  if (rows.length === 0) return null;

  return (
    <Box component="section" aria-label={t('title')}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography variant="h4">{t('title')}</Typography>
        <CopyButton text={rows.map(({ raw }) => raw).join('\n')} what={t('title')} />
      </Box>
      <TableContainer sx={{ maxHeight: 260 }} tabIndex={0} role="region" aria-label={t('title')}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{t('line')}</TableCell>
              <TableCell>{t('entry')}</TableCell>
              <TableCell>{t('problem')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(0, SHOWN).map(({ lines, raw, problem }) => (
              <TableRow key={`${problem} ${lines.join(' ')} ${raw}`}>
                <TableCell>{lines.join(', ')}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{raw}</TableCell>
                <TableCell>{t(problem)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows.length > SHOWN && (
        <Typography variant="body2" color="text.secondary">
          {t('more', { count: rows.length - SHOWN })}
        </Typography>
      )}
    </Box>
  );
}
