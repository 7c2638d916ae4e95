import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../auth/SessionContext';
import { addOnKinds } from '../../licensing/addOnKinds';
import type { DefinitionGraph } from '../../licensing/definitionGraph';
import { likenessOf } from '../../licensing/likeness';
import type { LicenseId } from '../../licensing/model';
import { LicenseChips } from '../../ui/LicenseChips';
import type { Subject } from '../person/subject';
import { useUserPageView } from '../person/useUserPageView';
import { ToBatchButton } from '../ToBatchButton';
import { LikeGroup } from './LikeGroup';
import { LikeOutcome } from './LikeOutcome';

interface LikeLicensesProps {
  readonly subject: Subject;
  readonly other: Subject;
  readonly held: ReadonlySet<LicenseId>;
  /** What the other person holds. */
  readonly model: ReadonlySet<LicenseId>;
  readonly graph: DefinitionGraph;
}

/** What would be added and removed, each by choice, and what comes of it. */
export function LikeLicenses({ subject, other, held, model, graph }: LikeLicensesProps) {
  const t = useTranslations('person.like');
  const { admin } = useSession();
  const { adds, removes, except, setAdds, setRemoves } = useUserPageView();
  const exclusive = useMemo(() => addOnKinds(graph).exclusive, [graph]);
  const { userId, person, name } = subject;
  const likeness = likenessOf(
    { userId, person, held, model, graph, exclusive, adminId: admin.person.id },
    { addMissing: adds, removeOthers: removes, except: new Set(except) },
  );
  const { toAdd, toRemove, both, add, remove } = likeness;

  return (
    <Stack sx={{ gap: 2 }}>
      {toAdd.length + toRemove.length === 0 ? (
        <Typography variant="body2">{t(both.length === 0 ? 'bothNothing' : 'same')}</Typography>
      ) : (
        <>
          <LikeGroup
            action="add"
            label={t('add', { other: other.name })}
            none={t('nothingToAdd')}
            licenses={toAdd}
            graph={graph}
            isOn={adds}
            onSwitch={setAdds}
          />
          <LikeGroup
            action="remove"
            label={t('remove', { other: other.name })}
            none={t('nothingToRemove')}
            licenses={toRemove}
            graph={graph}
            isOn={removes}
            onSwitch={setRemoves}
          />
        </>
      )}
      {both.length > 0 && (
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="body2" color="textSecondary">
            {t('both')}
          </Typography>
          <LicenseChips licenseIds={both} />
        </Stack>
      )}
      {toAdd.length + toRemove.length > 0 && (
        <>
          <LikeOutcome name={name} likeness={likeness} />
          <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
            <ToBatchButton
              label={t('take')}
              size="medium"
              userIds={[userId]}
              changes={{ add, remove, title: t('batchTitle', { name, other: other.name }) }}
            />
            <Typography variant="body2" color="textSecondary" role="status">
              {t('chosen', { add: add.length, remove: remove.length })}
            </Typography>
          </Stack>
        </>
      )}
    </Stack>
  );
}
