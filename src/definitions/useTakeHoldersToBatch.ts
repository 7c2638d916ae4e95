import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { LicenseId } from '../licensing/model';
import { useDirectory } from '../queries/DirectoryContext';
import { holdersFilter } from '../queries/organization';
import { paths } from '../ui/paths';

interface TakeHoldersToBatch {
  readonly take: (licenseId: LicenseId) => void;
  readonly isLeaving: boolean;
}

/** Begins a batch with a license's holders: a draft, which the wizard's address names. */
export function useTakeHoldersToBatch(): TakeHoldersToBatch {
  const directory = useDirectory();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: (licenseId: LicenseId) =>
      directory.createDraft({ kind: 'matching', filter: holdersFilter(licenseId), except: [] }),
    onSuccess: (draft) => navigate(paths.batch({ draft, step: 'users' })),
    // Nothing goes over the network here.
    networkMode: 'always',
    // A browser that keeps nothing has the wizard all the same, which says so and begins empty.
    onError: () => navigate(paths.batch()),
  });
  return { take: mutate, isLeaving: isPending };
}
