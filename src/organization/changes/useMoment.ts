import { useFormatter } from 'use-intl';

/** Writes the moment of a snapshot, to the second: two may follow soon. */
export function useMoment(): (time: number) => string {
  const format = useFormatter();
  return (time) => format.dateTime(new Date(time), { dateStyle: 'medium', timeStyle: 'medium' });
}
