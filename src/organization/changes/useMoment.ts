import { useFormatter } from 'use-intl';

/** Writes the moment of a snapshot, to the minute. */
export function useMoment(): (time: number) => string {
  const format = useFormatter();
  return (time) => format.dateTime(new Date(time), { dateStyle: 'medium', timeStyle: 'short' });
}
