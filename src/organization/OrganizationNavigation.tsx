import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { NavLink } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { paths } from '../ui/paths';

const PAGES = [
  { name: 'people', to: paths.organization() },
  { name: 'overview', to: paths.overview() },
  { name: 'findings', to: paths.findings() },
  { name: 'changes', to: paths.changes() },
] as const;

/** The pages about the whole organization, under their common heading. */
export function OrganizationNavigation() {
  const t = useTranslations('organization.navigation');
  return (
    <Box component="nav" aria-label={t('label')} sx={{ mb: 3, borderBottom: 1, borderColor: 'divider' }}>
      <Box
        component="ul"
        sx={{ display: 'flex', gap: 0.5, m: 0, p: 0, listStyle: 'none', overflowX: 'auto' }}
      >
        {PAGES.map(({ name, to }) => (
          <li key={name}>
            <ButtonBase
              component={NavLink}
              to={to}
              end
              sx={{
                px: 1.5,
                minHeight: 40,
                borderBottom: 2,
                borderColor: 'transparent',
                typography: 'button',
                color: 'text.secondary',
                '&:hover': { color: 'text.primary' },
                '&[aria-current="page"]': { color: 'text.primary', borderColor: 'primary.main' },
                '&.Mui-focusVisible': { outlineOffset: -3 },
              }}
            >
              {t(name)}
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}
