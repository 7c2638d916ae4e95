import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import KeyIcon from '@mui/icons-material/KeyOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import LayersIcon from '@mui/icons-material/LayersOutlined';
import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import ChecklistIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslations } from 'use-intl';
import { isOffered } from '../isOffered';
import { useSession } from '../../auth/SessionContext';
import { paths } from '../../ui/paths';
import { MoreNavigation } from './MoreNavigation';
import { LOW_WINDOW } from '../../ui/lowWindow';
import { NavigationLink } from './NavigationLink';

const ITEMS = [
  { name: 'home', to: paths.home(), Icon: HomeIcon },
  { name: 'definitions', to: paths.definitions(), Icon: LayersIcon },
  { name: 'permissions', to: paths.permissions(), Icon: KeyIcon },
  { name: 'organization', to: paths.organization(), Icon: BusinessIcon },
  { name: 'users', to: paths.users(), Icon: PeopleIcon },
  { name: 'batch', to: paths.batch(), Icon: ChecklistIcon },
  { name: 'history', to: paths.history(), Icon: HistoryIcon },
] as const;

type Item = (typeof ITEMS)[number];

/** As many as have room for their names beside one another on a phone; the others are behind "More". */
const ON_A_PHONE: ReadonlySet<Item['name']> = new Set(['home', 'organization', 'users', 'batch'] as const);

/** The way to every page: a column at the side, or a bar at the bottom where the window is narrow. */
export function MainNavigation() {
  const t = useTranslations('app.navigation');
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { readOnly } = useSession();
  const items = ITEMS.filter(({ name }) => isOffered(name, readOnly));
  const shown = isNarrow ? items.filter(({ name }) => ON_A_PHONE.has(name)) : items;
  const others = items.filter((item) => !shown.includes(item));

  return (
    <Box
      component="nav"
      aria-label={t('label')}
      sx={{
        gridArea: 'navigation',
        position: 'sticky',
        zIndex: 'appBar',
        bgcolor: 'surface.nav',
        borderColor: 'divider',
        borderStyle: 'solid',
        borderWidth: 0,
        bottom: { xs: 0, md: 'auto' },
        top: { md: 56 },
        height: { md: 'calc(100dvh - 56px)' },
        overflowY: { md: 'auto' },
        borderTopWidth: { xs: 1, md: 0 },
        borderRightWidth: { md: 1 },
        p: { xs: 0.5, md: 1.5 },
        pb: { xs: 'max(4px, env(safe-area-inset-bottom))', md: 1.5 },
        [LOW_WINDOW]: { position: 'static', height: 'auto' },
      }}
    >
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 0.25,
          gridAutoFlow: { xs: 'column', md: 'row' },
          gridAutoColumns: 'minmax(0, 1fr)',
        }}
      >
        {shown.map(({ name, to, Icon }) => (
          <li key={name}>
            <NavigationLink to={to} icon={<Icon fontSize="inherit" />} label={t(name)} />
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <MoreNavigation
              items={others.map(({ name, to, Icon }) => ({ to, label: t(name), Icon }))}
              label={t('more')}
            />
          </li>
        )}
      </Box>
    </Box>
  );
}
