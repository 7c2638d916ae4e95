import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useSize } from '../messages/useSize';
import { Section } from '../ui/Section';
import { siteUsageOptions } from './keptQueries';

/** What the browser counts for the whole site, and what is kept that belongs to nobody in particular. */
export function SiteUsage() {
  const t = useTranslations('storage.site');
  const size = useSize();
  const { data = null } = useQuery(siteUsageOptions);

  return (
    <Section title={t('title')}>
      <Typography variant="body2">
        {data === null ? t('unknown') : t('usage', { size: size(data) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('others')} {t('token')}
      </Typography>
    </Section>
  );
}
