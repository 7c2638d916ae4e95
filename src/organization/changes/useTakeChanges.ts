import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import type { ChangeSelection } from '../../directory/snapshots/changesQuestions';
import type { ComparedSnapshots } from '../../directory/snapshots/DirectorySnapshots';
import type { LicenseId } from '../../licensing/model';
import { useDirectory } from '../../queries/DirectoryContext';
import { paths } from '../../ui/paths';
import { useMoment } from './useMoment';

export interface TakeChanges {
  readonly take: (selection: ChangeSelection, kind: 'people' | 'restore') => void;
  readonly isLeaving: boolean;
  /** This browser keeps nothing, so there is no draft to take them in. */
  readonly hasFailed: boolean;
  /** Nobody of them lost anything that could be given back. */
  readonly hasNothing: boolean;
}

/**
 * Takes people to the wizard, or changes that give back what they lost. @param licenses gives back these alone
 * where any are named.
 */
export function useTakeChanges(
  compared: ComparedSnapshots,
  since: number,
  licenses: readonly LicenseId[],
): TakeChanges {
  const t = useTranslations('changes.people');
  const directory = useDirectory();
  const navigate = useNavigate();
  const moment = useMoment();
  const { mutate, isPending, isError, data } = useMutation({
    mutationFn: async ({ selection, kind }: { selection: ChangeSelection; kind: 'people' | 'restore' }) => {
      const draft = await directory.createChangesDraft(
        compared,
        selection,
        kind === 'people' ? { kind } : { kind, licenses, name: t('restoreName', { when: moment(since) }) },
      );
      return draft === null ? null : paths.batch(kind === 'people' ? { draft } : { draft, step: 'review' });
    },
    onSuccess: (path) => (path === null ? undefined : navigate(path)),
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return {
    take: (selection, kind) => mutate({ selection, kind }),
    isLeaving: isPending,
    hasFailed: isError,
    hasNothing: data === null,
  };
}
