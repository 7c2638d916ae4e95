import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { Finding } from '../../directory/findings/findings';
import { useApis } from '../../queries/ApiContext';
import { useDirectory } from '../../queries/DirectoryContext';
import { takeFindingMutation } from '../../queries/findings';
import { paths } from '../../ui/paths';

interface TakeFinding {
  readonly take: (finding: Finding) => void;
  readonly isLeaving: boolean;
  /** This browser keeps nothing, so there is no draft to take them in. */
  readonly hasFailed: boolean;
}

/** Takes a finding's people to the wizard, with what is suggested for them; their ids don't pass through the page. */
export function useTakeFinding(): TakeFinding {
  const apis = useApis();
  const directory = useDirectory();
  const navigate = useNavigate();
  const { mutate, isPending, isError } = useMutation({
    ...takeFindingMutation(apis, directory),
    // What is decided person by person has no licenses to choose.
    onSuccess: (draft, { suggestion }) =>
      navigate(paths.batch({ draft, ...(suggestion.removeHeld && { step: 'review' }) })),
  });
  return { take: mutate, isLeaving: isPending, hasFailed: isError };
}
