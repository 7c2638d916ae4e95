import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { NamedEntity } from '../../licensing/model';
import { Section } from '../../ui/Section';
import type { HeldLicense } from './heldLicenses';
import { InferredLicenses } from './InferredLicenses';

interface PersonRolesProps {
  /** Null where the service didn't tell. */
  readonly roles: readonly NamedEntity[] | null;
  readonly held: readonly HeldLicense[] | undefined;
}

/** The person's roles, and the licenses that those ask for. */
export function PersonRoles({ roles, held }: PersonRolesProps) {
  const t = useTranslations('users.roles');
  return (
    <Section title={t('title')} description={t('description')}>
      {roles === null || roles.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t(roles === null ? 'notTold' : 'none')}
        </Typography>
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Stack
            component="ul"
            direction="row"
            sx={{ m: 0, p: 0, gap: 0.75, flexWrap: 'wrap', listStyle: 'none' }}
          >
            {roles.map(({ id, name }) => (
              <li key={id}>
                <Chip label={name || id} size="small" sx={{ maxWidth: '100%' }} />
              </li>
            ))}
          </Stack>
          <InferredLicenses roleIds={roles.map(({ id }) => id)} held={held} />
        </Stack>
      )}
    </Section>
  );
}
