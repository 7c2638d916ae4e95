import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { Section } from '../../ui/Section';
import { Term } from '../../ui/Term';
import { RoleNeeds } from './RoleNeeds';
import type { Subject } from './subject';
import type { HeldLicenses } from './useHeldLicenses';

interface PersonRolesProps {
  readonly subject: Subject;
  readonly held: HeldLicenses;
}

/** The person's roles, the licenses that those need, and how that differs from what is held. */
export function PersonRoles({ subject, held }: PersonRolesProps) {
  const t = useTranslations('users.roles');
  const roles = subject.person?.roles ?? null;
  return (
    <Section title={t('title')} adornment={<Term name="needed" />} description={t('description')}>
      {roles === null || roles.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t(subject.person === null ? 'invisible' : roles === null ? 'notTold' : 'none')}
        </Typography>
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Stack
            component="ul"
            direction="row"
            sx={{
              m: 0,
              p: 0,
              gap: 0.75,
              flexWrap: 'wrap',
              listStyle: 'none',
              '& > li': { maxWidth: '100%' },
            }}
          >
            {roles.map(({ id, name }) => (
              <li key={id}>
                <Chip label={name || id} size="small" sx={{ maxWidth: '100%' }} />
              </li>
            ))}
          </Stack>
          <RoleNeeds subject={subject} roleIds={roles.map(({ id }) => id)} held={held} />
        </Stack>
      )}
    </Section>
  );
}
