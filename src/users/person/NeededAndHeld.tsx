import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'use-intl';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import type { LicenseId } from '../../licensing/model';
import { compareWithRoles } from '../../licensing/roleNeeds';
import { LinkedText } from '../../ui/LinkedText';
import { ToBatchButton } from '../ToBatchButton';
import type { Subject } from './subject';

interface NeededAndHeldProps {
  readonly subject: Subject;
  readonly needed: readonly LicenseId[];
  readonly held: ReadonlySet<LicenseId>;
  readonly graph: DefinitionGraph;
}

/** The difference between what roles need and what is held, in words, with the way to settle it. */
export function NeededAndHeld({ subject, needed, held, graph }: NeededAndHeldProps) {
  const t = useTranslations('users.roles.fit');
  const format = useFormatter();
  const { excess, lacking } = compareWithRoles(graph, held, new Set(needed));
  const { name, userId } = subject;

  if (excess.length === 0 && lacking.length === 0) {
    return <Typography variant="body2">{t(held.size === 0 ? 'nothing' : 'fits')}</Typography>;
  }
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      {lacking.length > 0 && (
        <Typography variant="body2">
          <LinkedText text={t('lacking', { ids: format.list(lacking) })} licenseIds={lacking} />
        </Typography>
      )}
      {excess.map(({ licenseId, instead }) => (
        <Typography key={licenseId} variant="body2">
          <LinkedText
            text={
              instead.length > 0
                ? t('more', { id: licenseId, instead: format.list(instead) })
                : t('unneeded', { id: licenseId })
            }
            licenseIds={[licenseId, ...instead]}
          />
        </Typography>
      ))}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {lacking.length > 0 && (
          <ToBatchButton
            label={t('add')}
            variant="outlined"
            userIds={[userId]}
            changes={{ add: lacking, remove: [], title: t('addTitle', { name }) }}
          />
        )}
        {excess.length > 0 && (
          <ToBatchButton
            label={t('settle')}
            variant="outlined"
            userIds={[userId]}
            changes={{
              add: [...new Set([...lacking, ...excess.flatMap(({ instead }) => instead)])],
              remove: excess.map(({ licenseId }) => licenseId),
              title: t('settleTitle', { name }),
            }}
          />
        )}
      </Stack>
    </Stack>
  );
}
