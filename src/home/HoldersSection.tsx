import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import type { HolderCount } from '../directory/overview/overview';
import { EmptyState } from '../ui/EmptyState';
import { paths } from '../ui/paths';
import { RouterLink } from '../ui/RouterLink';
import { Section } from '../ui/Section';
import { HoldersLine } from './HoldersLine';
import { HOLDERS_HEIGHT } from './rowHeights';
import { RowSkeletons } from './RowSkeletons';

interface HoldersSectionProps {
  /** Most holders first; null where it isn't known who holds what. */
  readonly holders: readonly HolderCount[] | null;
  /** Whether they tell of everybody: only then is it known that nobody holds a license. */
  readonly isWhole: boolean;
  /** Whether more is on its way. */
  readonly isComing: boolean;
}

const MOST = 8;

/** The licenses that most people hold. */
export function HoldersSection({ holders, isWhole, isComing }: HoldersSectionProps) {
  const t = useTranslations('home.holders');
  const shown = holders?.slice(0, MOST) ?? [];
  const more = (holders?.length ?? 0) - shown.length;
  const most = shown[0]?.[1] ?? 1;

  function content() {
    if (shown.length === 0 && isComing) return <RowSkeletons rows={MOST} height={HOLDERS_HEIGHT} />;
    if (holders === null || (shown.length === 0 && !isWhole)) {
      return <EmptyState icon={<HelpIcon />} title={t('unread.title')} body={t('unread.body')} />;
    }
    if (shown.length === 0) {
      return <EmptyState icon={<GroupOffIcon />} title={t('nobody.title')} body={t('nobody.body')} />;
    }
    return (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(([licenseId, count]) => (
          <HoldersLine key={licenseId} licenseId={licenseId} count={count} share={count / most} />
        ))}
      </Box>
    );
  }

  return (
    <Section
      title={t('title')}
      description={t(holders === null || isWhole ? 'hint' : 'soFar')}
      actions={<RouterLink to={paths.overview()}>{t('overview')}</RouterLink>}
      flush
    >
      {/* As the first are read, there are more of them with each moment. */}
      <Box sx={{ py: 1, ...(isComing && { minHeight: MOST * HOLDERS_HEIGHT.sm + 16 }) }}>{content()}</Box>
      {more > 0 && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ px: 2.5, pb: 1.5 }}>
          {t('more', { count: more })}
        </Typography>
      )}
    </Section>
  );
}
