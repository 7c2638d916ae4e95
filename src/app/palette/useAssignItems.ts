import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import { PERMISSIONS } from '../../auth/permissions';
import { useSession } from '../../auth/SessionContext';
import type { LicenseId, UserId } from '../../licensing/model';
import type { DraftContent } from '../../runs/drafts';
import { useRuns } from '../../runs/RunnerContext';
import { paths } from '../../ui/paths';
import type { PaletteItem } from './PaletteItem';

interface AssignItems {
  readonly newBatch: PaletteItem;
  readonly newStates: PaletteItem;
  readonly toPerson: (userId: UserId, name: string) => PaletteItem;
  readonly ofLicense: (licenseId: LicenseId) => PaletteItem;
}

/** Ways into the wizard, each with a draft that has what is known already. */
export function useAssignItems(): AssignItems {
  const t = useTranslations('palette.actions');
  const { can, canAssign, readOnly } = useSession();
  const { drafts, owner } = useRuns();
  const navigate = useNavigate();

  function begin(
    id: string,
    name: string,
    { content, ...start }: { readonly content?: Partial<DraftContent>; readonly by?: string } = {},
  ): PaletteItem {
    const [permission] = PERMISSIONS.assign;
    const why = readOnly ? t('readOnly') : can(permission) ? t('needsScope') : t('needs', { permission });
    return {
      id: `action ${id}`,
      group: 'actions',
      name,
      detail: canAssign ? '' : why,
      keywords: t(`keywords.${id === 'states' ? 'states' : 'batch'}`),
      choice: canAssign
        ? {
            kind: 'deed',
            run: async () => {
              // A browser that keeps nothing has the wizard all the same, which says so and begins empty.
              const draft = await drafts.create(owner, content).catch(() => null);
              void navigate(draft === null ? paths.batch() : paths.batch({ draft: draft.id, ...start }));
              return null;
            },
          }
        : { kind: 'denied' },
    };
  }

  return {
    newBatch: begin('batch', t('batch')),
    newStates: begin('states', t('states'), { by: 'states' }),
    toPerson: (userId, name) =>
      begin(`assign to ${userId}`, t('assignTo', { name }), { content: { userIds: [userId] } }),
    ofLicense: (licenseId) =>
      begin(`assign ${licenseId}`, t('assign', { license: licenseId }), {
        content: { intent: { kind: 'assign', userIds: [], add: [licenseId], remove: [] } },
      }),
  };
}
