import * as v from 'valibot';

const CHANNEL = 'license-desk.session';

const SignedOutSchema = v.strictObject({
  kind: v.literal('signedOut'),
  organizationKey: v.string(),
  adminId: v.string(),
});

/** One admin's sessions in this browser, whatever the tab. */
export interface SessionName {
  readonly organizationKey: string;
  readonly adminId: string;
}

export interface OtherTabs {
  tellSignedOut(session: SessionName): void;
}

/** Tells the other tabs of this site that an admin signed out, and hears of it. */
export function connectOtherTabs(onSignedOut: (session: SessionName) => void): OtherTabs {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = v.safeParse(SignedOutSchema, event.data);
    if (message.success) onSignedOut(message.output);
  });
  return {
    tellSignedOut: ({ organizationKey, adminId }) =>
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches this origin alone
      channel.postMessage({ kind: 'signedOut', organizationKey, adminId }),
  };
}
