import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { NamedEntity } from '../../licensing/model';
import type { Subject } from '../person/subject';

interface LikeRolesProps {
  readonly subject: Subject;
  readonly other: Subject;
}

/** How the two differ in roles, which License Desk doesn't change. */
export function LikeRoles({ subject, other }: LikeRolesProps) {
  const t = useTranslations('person.like.roles');
  const format = useFormatter();
  const mine = subject.person?.roles ?? null;
  const theirs = other.person?.roles ?? null;
  if (mine === null || theirs === null) {
    return <Typography variant="body2">{t('unknown')}</Typography>;
  }
  const theirsAlone = without(theirs, mine);
  const mineAlone = without(mine, theirs);
  if (theirsAlone.length + mineAlone.length === 0) {
    return <Typography variant="body2">{t('same')}</Typography>;
  }
  const names = (roles: readonly NamedEntity[]) => format.list(roles.map(({ id, name }) => name || id));
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Typography variant="body2">{t('differ')}</Typography>
      {theirsAlone.length > 0 && (
        <Typography variant="body2">
          {t('theirs', { name: other.name, roles: names(theirsAlone) })}
        </Typography>
      )}
      {mineAlone.length > 0 && (
        <Typography variant="body2">{t('mine', { name: subject.name, roles: names(mineAlone) })}</Typography>
      )}
    </Stack>
  );
}

function without(roles: readonly NamedEntity[], others: readonly NamedEntity[]): NamedEntity[] {
  return roles.filter(({ id }) => !others.some((other) => other.id === id));
}
