import { createContext, use } from 'react';
import { createToasts, type Toast, type Toasts } from './createToasts';

/** One for all of the page: there is one pair of eyes. */
export const ToastContext = createContext<Toasts>(createToasts());

/** Says that something was done. */
export function useToast(): (toast: Toast) => number {
  return use(ToastContext).show;
}
