import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { MemberSelection } from '../directory/store/questions';
import type { LicenseId } from '../licensing/model';
import { useDirectory } from '../queries/DirectoryContext';
import { paths } from '../ui/paths';

interface TakenPeople {
  readonly selection: MemberSelection;
  /** What to give them; null leaves it to the wizard. */
  readonly add: LicenseId | null;
}

interface TakePeople {
  readonly take: (people: TakenPeople) => void;
  readonly isLeaving: boolean;
  /** This browser keeps nothing, so there is no draft to take them in. */
  readonly hasFailed: boolean;
}

/** Takes people to the wizard, by a draft that its address names; their ids don't pass through the page. */
export function useTakePeople(): TakePeople {
  const directory = useDirectory();
  const navigate = useNavigate();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: ({ selection, add }: TakenPeople) =>
      directory.createDraft(
        selection,
        ...(add === null ? [] : [{ add: [add], remove: [], removeHeld: false }]),
      ),
    onSuccess: (draft) => navigate(paths.batch({ draft })),
    // Nothing goes over the network here.
    networkMode: 'always',
  });
  return { take: mutate, isLeaving: isPending, hasFailed: isError };
}
