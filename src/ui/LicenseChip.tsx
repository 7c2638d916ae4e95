import { Link } from 'react-router-dom';
import styles from './LicenseChip.module.css';
import { paths } from './paths';

interface LicenseChipProps {
  readonly licenseId: string;
  /** Out of the tab order: for grids, whose cells are walked with the arrow keys. */
  readonly tabIndex?: -1 | 0;
}

/** A license by its id, as a link to its definition. In a style sheet of its own: a grid draws a hundred of them. */
export function LicenseChip({ licenseId, tabIndex }: LicenseChipProps) {
  return (
    <Link to={paths.definition(licenseId)} title={licenseId} tabIndex={tabIndex} className={styles.chip}>
      <span className={styles.label}>{licenseId}</span>
    </Link>
  );
}
