import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserId } from '../../licensing/model';
import { useApis } from '../../queries/ApiContext';
import { chosenPeopleQuery } from '../../queries/people';

interface ChosenPeople {
  readonly chosen: ReadonlySet<UserId>;
  readonly choose: (chosen: ReadonlySet<UserId>) => void;
}

const NOBODY: ReadonlySet<UserId> = new Set();

/**
 * The people chosen from searches, of which any number of searches may add some. A tick is drawn from the
 * page's own state: the cache tells of a change a moment later, and the box would be seen to go back.
 */
export function useChosenPeople(): ChosenPeople {
  const options = chosenPeopleQuery(useApis());
  const client = useQueryClient();
  const { data = NOBODY } = useQuery(options);
  const [own, setOwn] = useState<ReadonlySet<UserId>>();
  const choose = (chosen: ReadonlySet<UserId>) => {
    setOwn(chosen);
    client.setQueryData(options.queryKey, chosen);
  };
  return { chosen: own ?? data, choose };
}
