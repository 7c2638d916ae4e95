import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { Section } from '../ui/Section';
import { Fact } from './Fact';

/** What this copy talks to, and nothing else. */
export function Connections() {
  const t = useTranslations('about.connections');
  const { organization } = useSession();

  return (
    <Section title={t('title')} description={t('description')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
        <Fact name={t('organization')}>{organization.name}</Fact>
        <Fact name={t('region')}>{organization.region}</Fact>
        <Fact name={t('api')}>
          <code>{organization.apiBaseUrl}</code>
        </Fact>
        <Fact name={t('login')}>
          <code>{organization.loginBaseUrl}</code>
        </Fact>
        <Fact name={t('grant')}>{t(organization.grant)}</Fact>
        <Fact name={t('client')}>
          <code>{organization.clientId}</code>
        </Fact>
      </Box>
      {organization.grant === 'implicit' && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {t('implicitEnds')}
        </Typography>
      )}
    </Section>
  );
}
