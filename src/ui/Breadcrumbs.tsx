import { useTranslations } from 'use-intl';
import styles from './Breadcrumbs.module.css';
import { RouterLink } from './RouterLink';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The way back up: links to the pages above this one, which isn't among them. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTranslations('common');
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <RouterLink to={to}>{label}</RouterLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
