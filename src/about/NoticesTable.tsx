import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslations } from 'use-intl';
import type { Notice } from './notices';

interface NoticesTableProps {
  readonly notices: readonly Notice[];
  readonly keyOf: (notice: Notice) => string;
  readonly onOpen: (key: string) => void;
}

/** The libraries by name; a press shows the text of a license. */
export function NoticesTable({ notices, keyOf, onOpen }: NoticesTableProps) {
  const t = useTranslations('about.notices');
  return (
    <Table size="small" aria-label={t('title')} sx={{ '& td, & th': { overflowWrap: 'anywhere' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('name')}</TableCell>
          <TableCell>{t('version')}</TableCell>
          <TableCell>{t('license')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {notices.map((notice) => (
          <TableRow key={keyOf(notice)}>
            <TableCell component="th" scope="row">
              {notice.name}
            </TableCell>
            <TableCell>{notice.version}</TableCell>
            <TableCell>
              <Link
                component="button"
                type="button"
                variant="body2"
                aria-haspopup="dialog"
                aria-label={`${notice.license ?? t('unnamed')}: ${t('open', { name: notice.name, version: notice.version })}`}
                onClick={() => onOpen(keyOf(notice))}
                sx={{ minHeight: 24, minWidth: 24 }}
              >
                {notice.license ?? t('unnamed')}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
