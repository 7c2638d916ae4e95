import * as v from 'valibot';

const CHANNEL = 'license-desk.session';

const SignedOutSchema = v.strictObject({
  kind: v.literal('signedOut'),
  organizationKey: v.string(),
  adminId: v.string(),
  because: v.picklist(['admin', 'idle']),
  deletes: v.boolean(),
});

/** Whose sessions in this browser are over, whatever the tab, and how. */
export type SignedOutElsewhere = Omit<v.InferOutput<typeof SignedOutSchema>, 'kind'>;

export interface OtherTabs {
  tellSignedOut(signedOut: SignedOutElsewhere): void;
}

/** Tells the other tabs of this site that an admin signed out, and hears of it. */
export function connectOtherTabs(onSignedOut: (signedOut: SignedOutElsewhere) => void): OtherTabs {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = v.safeParse(SignedOutSchema, event.data);
    if (message.success) onSignedOut(message.output);
  });
  return {
    tellSignedOut: ({ organizationKey, adminId, because, deletes }) =>
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches this origin alone
      channel.postMessage({ kind: 'signedOut', organizationKey, adminId, because, deletes }),
  };
}
