import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { ChangedPerson } from '../../directory/snapshots/changesQuestions';
import type { SetPair } from '../../directory/snapshots/setPairs';
import { LicenseChip } from '../../ui/LicenseChip';
import { LinkedText } from '../../ui/LinkedText';
import { paths } from '../../ui/paths';
import { CHANGE_LOOKS } from './changeLooks';

interface CellProps {
  readonly person: ChangedPerson;
}

interface LinkCellProps extends CellProps {
  /** The grid's: 0 in the one cell that the keyboard is at, so that Tab leaves the grid from there. */
  readonly tabIndex: -1 | 0;
}

/** The person's name, or the id where no snapshot tells one. */
export function ChangedNameCell({ person, tabIndex }: LinkCellProps) {
  return (
    <Link
      component={RouterLink}
      to={paths.user(person.userId)}
      tabIndex={tabIndex}
      sx={{ minWidth: 0, overflowWrap: 'anywhere' }}
    >
      {person.name || person.userId}
    </Link>
  );
}

/** What became of the person, each kind by icon and word. */
export function KindsCell({ person }: CellProps) {
  const t = useTranslations('changes.kind');
  return (
    <Stack sx={{ gap: 0.25, minWidth: 0 }}>
      {person.kinds.map((kind) => {
        const { Icon, color } = CHANGE_LOOKS[kind];
        return (
          <Stack key={kind} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
            <Icon aria-hidden sx={{ fontSize: 16, color }} />
            {t(kind)}
          </Stack>
        );
      })}
    </Stack>
  );
}

/** The licenses gained or lost; where they can't be compared, what each snapshot tells. */
export function LicensesChangeCell({
  person,
  side,
  tabIndex,
}: LinkCellProps & { readonly side: 'gained' | 'lost' }) {
  const t = useTranslations('changes.cell');
  if (person.kinds.includes('notComparable')) {
    const licenses = (told: SetPair['before']): string => {
      if (told === null) return t('untold');
      if (told === 'absent') return t('absent');
      return told.length === 0 ? t('noLicense') : told.join(', ');
    };
    return (
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        <LinkedText
          text={
            side === 'gained'
              ? t('after', { licenses: licenses(person.after) })
              : t('before', { licenses: licenses(person.before) })
          }
          licenseIds={[person.before, person.after].flatMap((told) =>
            told === null || told === 'absent' ? [] : told,
          )}
          tabIndex={tabIndex}
        />
      </Typography>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', minWidth: 0 }}>
      {person[side].map((licenseId) => (
        <LicenseChip key={licenseId} licenseId={licenseId} tabIndex={tabIndex} />
      ))}
    </Stack>
  );
}

/** The state, or both where it changed. */
export function StateChangeCell({ person }: CellProps) {
  const t = useTranslations('changes.cell');
  const { stateBefore, stateAfter } = person;
  const before = stateBefore === null ? null : t(`stateWords.${stateBefore}`);
  const after = stateAfter === null ? null : t(`stateWords.${stateAfter}`);
  return (
    <Typography variant="body2" color={person.kinds.includes('state') ? 'textPrimary' : 'textSecondary'}>
      {before !== null && after !== null && before !== after
        ? t('stateChange', { before, after })
        : (after ?? before)}
    </Typography>
  );
}
