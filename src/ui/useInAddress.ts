import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { withParams } from './withParams';

/** `inPlace` makes no entry in the history: for what is typed, or walked through, one at a time. */
type Write<Value> = (value: Value, how?: 'inPlace') => void;

/** Each with a way to write it that stays the same one for good. */
type InAddress<Value> = readonly [Value, Write<Value>];

/** One value of a view that stands in the address, '' where it doesn't. */
export function useInAddress(name: string): InAddress<string> {
  const [params] = useSearchParams();
  return [params.get(name) ?? '', useWrite(name)];
}

/** What is on or off: unfolded, shown as a whole. */
export function useSwitchInAddress(name: string): InAddress<boolean> {
  const [value, write] = useInAddress(name);
  return [value === '1', useCallback<Write<boolean>>((isOn, how) => write(isOn ? '1' : '', how), [write])];
}

/** How much of a long list is shown. */
export function useCountInAddress(name: string, atFirst: number): InAddress<number> {
  const [value, write] = useInAddress(name);
  const count = Number(value);
  return [
    Number.isSafeInteger(count) && count > atFirst ? count : atFirst,
    useCallback<Write<number>>((next, how) => write(String(next), how), [write]),
  ];
}

/** Any number of values of one name. */
export function useListInAddress(name: string): InAddress<readonly string[]> {
  const [params] = useSearchParams();
  return [params.getAll(name), useWrite(name)];
}

function useWrite(name: string): Write<string | readonly string[]> {
  const navigate = useNavigate();
  return useCallback<Write<string | readonly string[]>>(
    (value, how) => {
      // The address of the moment: what calls may have been drawn before another change.
      const search = withParams(new URLSearchParams(globalThis.location.search), {
        [name]: value,
      }).toString();
      void navigate({ search }, { replace: how === 'inPlace', preventScrollReset: true });
    },
    [name, navigate],
  );
}
