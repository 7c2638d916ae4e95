import { useSearchParams } from 'react-router-dom';

type Write = (value: string, how?: 'typed') => void;

/** One value of a view that stands in the address, '' where it doesn't. What is typed makes no entry in the history. */
export function useInAddress(name: string): readonly [string, Write] {
  const [params, setParams] = useSearchParams();
  const write: Write = (value, how) => {
    // The address of the moment: what calls may have been drawn before another change.
    const after = new URLSearchParams(globalThis.location.search);
    if (value === '') after.delete(name);
    else after.set(name, value);
    setParams(after, { replace: how === 'typed', preventScrollReset: true });
  };
  return [params.get(name) ?? '', write];
}
