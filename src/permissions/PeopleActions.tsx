import Alert from '@mui/material/Alert';
import { useTranslations } from 'use-intl';
import { useSession } from '../auth/SessionContext';
import { allOf, countChosen, NOBODY_CHOSEN } from '../directory/memberSelection';
import type { PermissionAnswer } from '../directory/permissions/permissions';
import type { MembersAnswer, MemberSort } from '../directory/store/questions';
import type { PeopleSelection } from '../queries/usePeopleSelection';
import { ExportCsvButton } from '../ui/ExportCsvButton';
import { Toolbar } from '../ui/Toolbar';
import { BatchMenu } from './BatchMenu';
import { ChosenPeople } from './ChosenPeople';
import { OpenInOrganization } from './OpenInOrganization';
import { useExportPeople } from './useExportPeople';
import { useTakePeople } from './useTakePeople';

interface PeopleActionsProps {
  readonly answer: PermissionAnswer;
  /** Null before they are told. */
  readonly members: MembersAnswer | null;
  readonly sort: MemberSort;
  readonly selection: PeopleSelection;
  /** When the people were read; null before they are. */
  readonly readAt: number | null;
}

const NONE_CHOSEN = { total: 0, outside: 0 };

/** How many there are, and what can be done with them, or with those who are chosen. */
export function PeopleActions({ answer, members, sort, selection, readAt }: PeopleActionsProps) {
  const t = useTranslations('permissions.people');
  const { readOnly } = useSession();
  const download = useExportPeople(answer.permission);
  const batch = useTakePeople();
  const matching = members?.matching ?? 0;
  const chosen = members === null ? NONE_CHOSEN : countChosen(selection.selection, members);
  const meant = selection.selection ?? (members === null ? NOBODY_CHOSEN : allOf(members));
  const isEmpty = matching === 0 && chosen.total === 0;
  const lacksLicense = members?.filter.permission?.use === 'roleOnly';

  return (
    <Toolbar
      count={members !== null && t('matching', { count: matching })}
      actions={
        <>
          {members !== null && <OpenInOrganization filter={members.filter} />}
          <ExportCsvButton
            disabled={isEmpty || readAt === null}
            chosen={chosen.total}
            isWriting={download.isWriting}
            onExport={() => readAt !== null && download.start({ selection: meant, sort, readAt })}
          />
          {!readOnly && (
            <BatchMenu
              label={
                chosen.total > 0
                  ? t('batchChosen', { count: chosen.total })
                  : isEmpty
                    ? t('batch')
                    : t('batchAll', { count: matching })
              }
              licenses={lacksLicense ? answer.carriers.map(({ licenseId }) => licenseId) : []}
              disabled={isEmpty}
              isLeaving={batch.isLeaving}
              onTake={(add) => batch.take({ selection: meant, add })}
            />
          )}
        </>
      }
      notices={
        (download.hasFailed || batch.hasFailed) && (
          <Alert severity="error" variant="outlined">
            {t(batch.hasFailed ? 'draftFailed' : 'exportFailed')}
          </Alert>
        )
      }
    >
      <ChosenPeople
        chosen={chosen}
        matching={matching}
        onChooseAll={() => members !== null && selection.chooseAll(members.filter)}
        onClear={selection.clear}
      />
    </Toolbar>
  );
}
