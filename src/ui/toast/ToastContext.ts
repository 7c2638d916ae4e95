import { createContext, use, useEffect } from 'react';
import { createToasts, type Toast, type Toasts } from './createToasts';

/** One for all of the page: there is one pair of eyes. */
export const ToastContext = createContext<Toasts>(createToasts());

/** Says that something was done. */
export function useToast(): (toast: Toast) => number {
  return use(ToastContext).show;
}

/** Ends with each page what could be taken back there. */
export function useToastsEndWithPage(pathname: string): void {
  const toasts = use(ToastContext);
  // Toasts are outside React.
  useEffect(() => {
    return () => toasts.leavePage();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another path is another page
  }, [toasts, pathname]);
}
