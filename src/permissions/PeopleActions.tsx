import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import type { MemberFilter, MemberSelection, MemberSort } from '../directory/store/questions';
import type { UserId } from '../licensing/model';
import { ExportCsvButton } from '../ui/ExportCsvButton';
import { BatchMenu } from './BatchMenu';
import { OpenInOrganization } from './OpenInOrganization';
import { useExportPeople } from './useExportPeople';
import { useTakePeople } from './useTakePeople';

interface PeopleActionsProps {
  readonly answer: PermissionAnswer;
  readonly filter: MemberFilter;
  readonly sort: MemberSort;
  /** Null before the first answer. */
  readonly matching: number | null;
  readonly chosen: ReadonlySet<UserId>;
  /** When the people were read; null before they are. */
  readonly readAt: number | null;
}

/** How many there are, and what can be done with them, or with those who are ticked. */
export function PeopleActions({ answer, filter, sort, matching, chosen, readAt }: PeopleActionsProps) {
  const t = useTranslations('permissions.people');
  const { readOnly } = useSession();
  const download = useExportPeople(answer.permission);
  const batch = useTakePeople();
  const selection: MemberSelection =
    chosen.size > 0 ? { kind: 'chosen', userIds: [...chosen] } : { kind: 'matching', filter, except: [] };
  const isEmpty = matching === null || matching === 0;

  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
        {matching !== null && t('matching', { count: matching })}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, ml: 'auto', flexWrap: 'wrap' }}>
        <OpenInOrganization filter={filter} />
        <ExportCsvButton
          disabled={isEmpty || readAt === null}
          isWriting={download.isWriting}
          onExport={() => readAt !== null && download.start({ filter, sort, readAt })}
        />
        {!readOnly && (
          <BatchMenu
            label={
              chosen.size > 0
                ? t('batchChosen', { count: chosen.size })
                : isEmpty
                  ? t('batch')
                  : t('batchAll', { count: matching })
            }
            licenses={
              filter.permission?.use === 'roleOnly' ? answer.carriers.map(({ licenseId }) => licenseId) : []
            }
            disabled={isEmpty && chosen.size === 0}
            isLeaving={batch.isLeaving}
            onTake={(add) => batch.take({ selection, add })}
          />
        )}
      </Stack>
      {(download.hasFailed || batch.hasFailed) && (
        <Alert severity="error" variant="outlined" sx={{ width: '100%' }}>
          {t(batch.hasFailed ? 'draftFailed' : 'exportFailed')}
        </Alert>
      )}
    </Stack>
  );
}
