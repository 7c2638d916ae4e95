import { useFormatter } from 'use-intl';

/** Writes a number of bytes in the unit that reads best. */
export function useSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const isLarge = bytes >= 1_000_000;
    return format.number(bytes / (isLarge ? 1_000_000 : 1_000), {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: 1,
    });
  };
}
