import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { Section } from '../ui/Section';

/** The roles that grant a permission, each with the name by which it does where that is another. */
export function GrantingRoles({ answer }: { readonly answer: PermissionAnswer }) {
  const t = useTranslations('permissions.roles');
  const { roles, permission, facts, problems } = answer;

  return (
    <Section title={t('title')} level="h3">
      {roles.length === 0 ? (
        <Typography variant="body2">{t(problems.roles === null ? 'none' : 'unknown')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
          {roles.map(({ id, name, by }) => {
            const others = by.filter((one) => one !== permission);
            return (
              <Box component="li" key={id} sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
                <RouterLink to={paths.users({ role: id })}>{name}</RouterLink>
                {others.length > 0 && (
                  <Typography component="span" variant="body2" color="textSecondary">
                    {' '}
                    {t('by', { patterns: others.join(', ') })}
                  </Typography>
                )}
              </Box>
            );
          })}
        </Box>
      )}
      {problems.roles === null && facts.mayGrant.size > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          {t('untold', { count: facts.mayGrant.size })}
        </Typography>
      )}
    </Section>
  );
}
