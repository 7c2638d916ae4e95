import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { chosenPeopleQuery } from '../../queries/people';

interface ChosenPeople {
  readonly chosen: ReadonlySet<UserId>;
  readonly choose: (chosen: ReadonlySet<UserId>) => void;
}

const NOBODY: ReadonlySet<UserId> = new Set();

/** The people chosen from searches, of which any number of searches may add some. */
export function useChosenPeople(): ChosenPeople {
  const options = chosenPeopleQuery(useApis());
  const client = useQueryClient();
  const { data = NOBODY } = useQuery(options);
  return { chosen: data, choose: (chosen) => client.setQueryData(options.queryKey, chosen) };
}
