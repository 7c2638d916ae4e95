import { Link } from 'react-router-dom';
import { useFormatter, useTranslations } from 'use-intl';
import type { OrganizationMember } from '../directory/OrganizationReading';
import { LicenseChip } from '../ui/LicenseChip';
import { paths } from '../ui/paths';
import { StateBadge } from '../ui/StateBadge';
import styles from './PersonCells.module.css';

interface CellProps {
  readonly member: OrganizationMember;
}

interface LinkCellProps extends CellProps {
  /** The grid's: 0 in the one cell that the keyboard is at, so that Tab leaves the grid from there. */
  readonly tabIndex: -1 | 0;
}

/** The person's name, or the id where nobody is visible. */
export function NameCell({ member, tabIndex }: LinkCellProps) {
  const t = useTranslations('organization.cell');
  const common = useTranslations('common');
  const { person, userId } = member;
  return (
    <div className={styles.name}>
      <Link to={paths.user(userId)} tabIndex={tabIndex} className={styles.link}>
        {person === null ? userId : person.name || common('noName')}
      </Link>
      {person === null && <div className={styles.beside}>{t('noPerson')}</div>}
    </div>
  );
}

/** One line, cut off where it is too long for its column. */
export function TextCell({ text }: { readonly text: string | null | undefined }) {
  return (
    <span title={text ?? ''} className={styles.line}>
      {text}
    </span>
  );
}

export function StateCell({ member }: CellProps) {
  return member.person === null ? null : <StateBadge state={member.person.state} />;
}

/** Every license as a link; what was not told is never shown as none. */
export function LicensesCell({ member, tabIndex, reading }: LinkCellProps & { readonly reading: boolean }) {
  const t = useTranslations('organization.cell');
  const { licenses } = member;
  if (licenses === null || licenses.length === 0) {
    const word = licenses === null ? (reading ? 'notRead' : 'notTold') : 'noLicense';
    return <span className={styles.none}>{t(word)}</span>;
  }
  return (
    <div className={styles.chips}>
      {licenses.map((licenseId) => (
        <LicenseChip key={licenseId} licenseId={licenseId} tabIndex={tabIndex} />
      ))}
    </div>
  );
}

export function LastLoginCell({ member }: CellProps) {
  const t = useTranslations('organization.cell');
  const format = useFormatter();
  if (member.person === null) return null;
  const date = new Date(member.person.dateLastLogin ?? Number.NaN);
  if (Number.isNaN(date.getTime())) {
    return <span className={styles.none}>{t('never')}</span>;
  }
  return <time dateTime={date.toISOString()}>{format.dateTime(date, { dateStyle: 'medium' })}</time>;
}
