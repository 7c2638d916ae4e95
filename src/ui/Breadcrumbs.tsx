import MuiBreadcrumbs from '@mui/material/Breadcrumbs';
import { useTranslations } from 'use-intl';
import { RouterLink } from './RouterLink';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The way back up: links to the pages above this one, which isn't among them. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations('common');
  return (
    <MuiBreadcrumbs aria-label={t('breadcrumbs')} sx={{ mb: 0.5 }}>
      {crumbs.map(({ label, to }) => (
        <RouterLink key={to} to={to}>
          {label}
        </RouterLink>
      ))}
    </MuiBreadcrumbs>
  );
}
