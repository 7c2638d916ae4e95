import { licenseIds, type Change } from './licenseRules';
import type { Service } from './service';

/** People come and go between two pages; what they held stands in the ledger as someone else's change. */
export function letPeopleComeAndGo({ world, tokens, ledger }: Service, requestId: string): void {
  const { left, joined } = world.shift((id) => tokens.isSignedIn(id));
  const note = (people: Map<string, number>, change: Change) => {
    for (const [userId, mask] of people) {
      for (const licenseId of licenseIds(mask)) {
        ledger.note({ source: 'control', requestId, userId, licenseId, change }, true);
      }
    }
  };
  note(left, 'remove');
  note(joined, 'add');
}
