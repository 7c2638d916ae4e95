import * as v from 'valibot';
import type { RawAuthorizationResponse } from './takeAuthorizationResponse';

const NAME = 'license-desk-sign-in';
const FEATURES = 'popup,width=520,height=720';
const CLOSED_CHECK_MS = 400;

const AnswerSchema = v.strictObject({
  kind: v.literal('authorizationResponse'),
  query: v.string(),
  fragment: v.string(),
});

export type PopupOutcome =
  { readonly kind: 'answered'; readonly raw: RawAuthorizationResponse } | { readonly kind: 'closed' };

export interface PopupWindow {
  goTo(url: string): void;
  /** The answer of the window, once; from this very window and this very origin alone. */
  outcome(signal: AbortSignal): Promise<PopupOutcome>;
  close(): void;
}

/** Opens the window; to be called in the click itself, else browsers block it. Null where it was blocked. */
export function openPopupWindow(): PopupWindow | null {
  const popup = window.open('', NAME, FEATURES);
  if (popup === null) return null;
  return {
    goTo: (url) => popup.location.replace(url),
    close: () => popup.close(),
    outcome: (signal) =>
      new Promise((resolve) => {
        const finished = new AbortController();
        const settle = (outcome: PopupOutcome) => {
          finished.abort();
          window.clearInterval(watching);
          resolve(outcome);
        };
        const watching = window.setInterval(() => {
          if (popup.closed) settle({ kind: 'closed' });
        }, CLOSED_CHECK_MS);
        signal.addEventListener('abort', () => settle({ kind: 'closed' }), { signal: finished.signal });
        window.addEventListener(
          'message',
          (event: MessageEvent<unknown>) => {
            if (event.origin !== window.location.origin || event.source !== popup) return;
            const answer = v.safeParse(AnswerSchema, event.data);
            if (!answer.success) return;
            const { query, fragment } = answer.output;
            settle({ kind: 'answered', raw: { query, fragment } });
          },
          { signal: finished.signal },
        );
      }),
  };
}
