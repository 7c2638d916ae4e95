import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { PermissionLink } from '../../ui/PermissionLink';
import { SearchField } from '../../ui/SearchField';
import { useCountInAddress, useInAddress } from '../../ui/useInAddress';

interface PermissionListProps {
  readonly permissions: readonly string[];
  /** Names the list among several on a page: a license, or a person. */
  readonly of: string;
  /** Tells its search from the others' in the address. */
  readonly id: string;
}

/** Thousands of links at once would hold the page up. */
const SHOWN_AT_FIRST = 150;

/** Permissions, each a link, narrowed as one types: every word has to occur. */
export function PermissionList({ permissions, of, id }: PermissionListProps) {
  const t = useTranslations('users.held');
  const [search, setSearch] = useInAddress(`find.${id}`);
  const [room, setRoom] = useCountInAddress(`shown.${id}`, SHOWN_AT_FIRST);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = permissions.filter((one) => words.every((word) => one.toLowerCase().includes(word)));
  const shown = found.slice(0, room);
  if (permissions.length === 0) return <Typography variant="body2">{t('noPermissions')}</Typography>;

  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <SearchField
          label={t('searchPermissions', { id: of })}
          placeholder={t('searchPlaceholder')}
          hideLabel
          value={search}
          onChange={(text) => setSearch(text, 'inPlace')}
          delayMs={0}
        />
        <Typography role="status" variant="body2" color="textSecondary">
          {t('permissionsShown', { shown: found.length, total: permissions.length })}
        </Typography>
      </Stack>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('permissionsOf', { id: of })}
        sx={{
          m: 0,
          p: 1.5,
          maxHeight: 280,
          overflow: 'auto',
          bgcolor: 'surface.sunken',
          borderRadius: 1,
          columnWidth: 290,
          listStyle: 'none',
          typography: 'caption',
          fontFamily: 'monospace',
          overflowWrap: 'anywhere',
          '& a': { color: 'text.primary', display: 'inline-block', minHeight: 24, textDecoration: 'none' },
          '& a:hover, & a:focus-visible': { color: 'primary.main', textDecoration: 'underline' },
        }}
      >
        {shown.map((permission) => (
          <li key={permission}>
            <PermissionLink permission={permission} />
          </li>
        ))}
      </Box>
      {found.length > shown.length && (
        <Button
          size="small"
          sx={{ alignSelf: 'start' }}
          onClick={() => setRoom(room + SHOWN_AT_FIRST, 'inPlace')}
        >
          {t('showMore', { count: found.length - shown.length })}
        </Button>
      )}
    </Stack>
  );
}
