import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

/** Reads a view from an address, and writes it there; each the same function for good. */
interface AddressView<View> {
  readonly parse: (params: URLSearchParams) => View;
  /** Beside what else stands there: several views share an address. */
  readonly write: (params: URLSearchParams, view: View) => URLSearchParams;
}

interface AddressControl<View> {
  /** The view of the moment rather than of the last rendering: two quick changes must both count. */
  readonly now: () => View;
  /** At once: what is pressed next goes by what the grid and the fields show. */
  readonly go: (view: View, options?: { readonly replace: boolean }) => void;
}

/** A view as the address has it, and the way to another one, which stays the same for good. */
export function useAddressView<View>({
  parse,
  write,
}: AddressView<View>): readonly [View, AddressControl<View>] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const view = useMemo(() => parse(params), [params, parse]);
  const control = useMemo<AddressControl<View>>(
    () => ({
      now: () => parse(paramsNow()),
      go: (next, options) => {
        const before = paramsNow();
        const search = write(before, next).toString();
        // What is as it was is no step that Back could go.
        if (search === write(before, parse(before)).toString()) return;
        void navigate({ search }, { preventScrollReset: true, flushSync: true, ...options });
      },
    }),
    [navigate, parse, write],
  );
  return [view, control];
}

function paramsNow(): URLSearchParams {
  return new URLSearchParams(globalThis.location.search);
}
