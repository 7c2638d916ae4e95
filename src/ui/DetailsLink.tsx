import { Link } from 'react-router-dom';
import styles from './DetailsLink.module.css';

interface DetailsLinkProps {
  readonly to: string;
  /** What it leads to: "Definition of cloudCX2". */
  readonly label: string;
}

/** The way to the page of what can be chosen here: a press on its name chooses it. */
export function DetailsLink({ to, label }: DetailsLinkProps) {
  return (
    <Link to={to} aria-label={label} title={label} className={styles.details}>
      <svg aria-hidden viewBox="0 0 24 24" width="20" height="20" fill="currentColor">
        <path d="M10 6 8.6 7.4l4.6 4.6-4.6 4.6L10 18l6-6z" />
      </svg>
    </Link>
  );
}
