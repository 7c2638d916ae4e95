import type { LicenseApi } from '../../src/api/LicenseApi';
import type { LicensesOfUser } from '../../src/licensing/model';
import type { Journal } from '../../src/runs/journal';
import type { Step } from './faultPlan';

export const SABOTAGES = ['forget-sending', 'trust-the-answer', 'resend-blindly', 'lose-a-part'] as const;
/** A way to break the runner, to show that the campaign sees it. */
export type Sabotage = (typeof SABOTAGES)[number];

type Api = Pick<LicenseApi, 'postLicenseOrganization' | 'postLicenseUsers' | 'getLicenseUsers'>;

/** A journal that isn't written before the send, or that loses a part. */
export function sabotageJournal(journal: Journal, sabotage: Sabotage | null): Journal {
  if (sabotage === 'forget-sending') {
    return {
      ...journal,
      save: (run, parts) =>
        journal.save(
          run,
          parts.filter(({ stage }) => stage !== 'sending'),
        ),
    };
  }
  if (sabotage === 'lose-a-part') {
    return {
      ...journal,
      async read(runId, owner) {
        const journaled = await journal.read(runId, owner);
        const last = journaled?.parts.findLast(({ stage }) => stage !== 'done');
        return journaled && { ...journaled, parts: journaled.parts.filter((part) => part !== last) };
      },
    };
  }
  return journal;
}

/**
 * A client whose reads after the send tell what was asked for, as if the answer were the truth; or whose
 * reads before a second send tell what was so before the first, as if nothing had been read back.
 */
export function sabotageApi(api: Api, sabotage: Sabotage | null, stepNow: () => Step): Api {
  const wanted = new Map<string, Map<string, boolean>>();
  const first = new Map<string, LicensesOfUser>();
  if (sabotage !== 'trust-the-answer' && sabotage !== 'resend-blindly') return api;
  return {
    ...api,
    postLicenseOrganization(body, options) {
      for (const { licenseId, userIdsAdd, userIdsRemove } of body.assignments) {
        const note = (id: string, holds: boolean): void => {
          wanted.set(id, (wanted.get(id) ?? new Map<string, boolean>()).set(licenseId, holds));
        };
        for (const id of userIdsAdd) note(id, true);
        for (const id of userIdsRemove) note(id, false);
      }
      return api.postLicenseOrganization(body, options);
    },
    async postLicenseUsers(ids, options) {
      const step = stepNow();
      const read = await api.postLicenseUsers(ids, options);
      if (sabotage === 'trust-the-answer' && step === 'read-after') {
        return new Map([...read].map(([id, seen]) => [id, withWanted(seen, wanted.get(id))]));
      }
      if (sabotage === 'resend-blindly' && step === 'read-back') {
        return new Map([...read].map(([id, seen]) => [id, first.get(id) ?? seen]));
      }
      for (const [id, seen] of read) if (!first.has(id)) first.set(id, seen);
      return read;
    },
  };
}

function withWanted(seen: LicensesOfUser, wanted: ReadonlyMap<string, boolean> | undefined): LicensesOfUser {
  if (seen.kind !== 'known') return seen;
  const licenses = new Set(seen.licenses);
  for (const [id, holds] of wanted ?? []) {
    if (holds) licenses.add(id);
    else licenses.delete(id);
  }
  return { kind: 'known', licenses };
}
