import { Link } from 'react-router-dom';
import styles from './LicenseChip.module.css';
import { paths } from './paths';

interface LicenseChipProps {
  readonly licenseId: string;
  /** In a grid's cell, the cell's own: one cell of all is in the tab order. */
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
