import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../ui/CopyButton';
import type { LeftAsideRow } from './leftAsideRows';

/** More than this is read better in the file that it came from. */
const SHOWN = 200;

const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    px: 1.5,
    py: 0.75,
    textAlign: 'start',
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& td': { overflowWrap: 'anywhere' },
  '& th': { fontWeight: 600, color: 'text.secondary' },
};

/** Every line that nothing is planned for, with the reason. */
export function LeftAside({ rows }: { readonly rows: readonly LeftAsideRow[] }) {
  const t = useTranslations('batch.states.problems');
  if (rows.length === 0) return null;

  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography variant="h4">{t('title')}</Typography>
        <CopyButton text={rows.map(({ raw }) => raw).join('\n')} what={t('title')} />
      </Box>
      <Box
        role="region"
        aria-label={t('title')}
        tabIndex={0}
        sx={{ maxHeight: 260, overflow: 'auto', typography: 'body2' }}
      >
        <Box component="table" sx={TABLE}>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('entry')}</th>
              <th scope="col">{t('problem')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ lines, raw, problem }) => (
              <tr key={`${problem} ${lines.join(' ')} ${raw}`}>
                <td>{lines.join(', ')}</td>
                <td>{raw}</td>
                <td>{t(problem)}</td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      {rows.length > SHOWN && (
        <Typography variant="body2" color="text.secondary">
          {t('more', { count: rows.length - SHOWN })}
        </Typography>
      )}
    </Box>
  );
}
