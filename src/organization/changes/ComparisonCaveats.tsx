import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'use-intl';
import type { Caveat } from '../../directory/snapshots/Comparison';
import type { ComparedChanges } from '../../directory/snapshots/DirectorySnapshots';
import { useMoment } from './useMoment';

interface ComparisonCaveatsProps {
  readonly answer: Pick<ComparedChanges, 'from' | 'to'>;
  readonly caveats: readonly Caveat[];
}

/** Why what is shown is to be read with care. */
export function ComparisonCaveats({ answer, caveats }: ComparisonCaveatsProps) {
  const t = useTranslations('changes.caveat');
  const moment = useMoment();
  const { from, to } = answer;

  function words(caveat: Caveat): { readonly title?: string; readonly body: string } {
    switch (caveat.kind) {
      case 'reversed':
        return { body: t('reversed') };
      case 'otherAdmin': {
        const names = { from: from.admin.name || from.admin.id, to: to.admin.name || to.admin.id };
        return { title: t('otherAdminTitle'), body: t('otherAdmin', names) };
      }
      case 'otherOrganization': {
        const names = {
          from: from.organization.name || from.organization.id,
          to: to.organization.name || to.organization.id,
        };
        return { body: t('otherOrganization', names) };
      }
      case 'incomplete':
        return {
          title: t('incompleteTitle'),
          body: t('incomplete', { when: moment(answer[caveat.side].takenAt) }),
        };
      default:
        return { body: t(caveat.kind, { when: moment(answer[caveat.side].takenAt) }) };
    }
  }

  return (
    <Stack sx={{ gap: 1.5, '&:empty': { display: 'none' } }}>
      {caveats.map((caveat) => {
        const { title, body } = words(caveat);
        return (
          <Alert
            key={JSON.stringify(caveat)}
            severity={caveat.kind === 'reversed' ? 'info' : 'warning'}
            variant="outlined"
            sx={{ overflowWrap: 'anywhere' }}
          >
            {title !== undefined && <AlertTitle>{title}</AlertTitle>}
            {body}
          </Alert>
        );
      })}
    </Stack>
  );
}
