import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import BlockIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import { useTranslations } from 'use-intl';
import { PERMISSIONS } from '../auth/permissions';
import { useSession } from '../auth/SessionContext';
import { Section } from '../ui/Section';
import { Fact } from './Fact';

/** What the signed-in admin may do here, and the permissions and scopes that decide it. */
export function Rights() {
  const t = useTranslations('about.rights');
  const { admin, can, canAssign, canViewLicenses, readOnly } = useSession();
  const scopes = admin.token?.scopes ?? [];
  const rights = [
    { name: 'view', holds: canViewLicenses, anyOf: PERMISSIONS.viewLicenses },
    { name: 'people', holds: PERMISSIONS.searchUsers.some(can), anyOf: PERMISSIONS.searchUsers },
    { name: 'assign', holds: canAssign && !readOnly, anyOf: PERMISSIONS.assign },
  ] as const;

  return (
    <Section title={t('title', { name: admin.person.name })} description={t('description')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
        {rights.map(({ name, holds, anyOf }) => (
          <Fact key={name} name={t(name)}>
            <Box
              component="span"
              sx={{
                display: 'inline-flex',
                alignItems: 'center',
                gap: 0.5,
                mr: 1.5,
                verticalAlign: 'text-bottom',
              }}
            >
              {holds ? (
                <CheckIcon aria-hidden color="success" sx={{ fontSize: 16 }} />
              ) : (
                <BlockIcon aria-hidden color="disabled" sx={{ fontSize: 16 }} />
              )}
              {holds ? t('yes') : t('no')}
            </Box>
            <code>{anyOf.join(', ')}</code>
          </Fact>
        ))}
        <Fact name={t('scopes')}>
          {scopes.length === 0 ? t('noScopes') : <code>{scopes.join(', ')}</code>}
        </Fact>
        {readOnly && <Fact name={t('readOnly')}>{t('readOnlyWhy')}</Fact>}
      </Box>
    </Section>
  );
}
