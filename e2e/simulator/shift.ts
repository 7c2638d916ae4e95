import { licenseIds, type Change } from './licenseRules';
import type { Service } from './service';

/** People come and go between two pages; what they held stands in the ledger as someone else's change. */
export function letPeopleComeAndGo(service: Service, requestId: string): void {
  const { left, joined } = service.world.shift((id) => service.tokens.isSignedIn(id));
  note(service, requestId, left, 'remove');
  note(service, requestId, joined, 'add');
}

/** Whoever has left comes back with what they held. Answers their ids. */
export function letPeopleBack(service: Service, requestId: string): string[] {
  const back = service.world.letBack();
  note(service, requestId, back, 'add');
  return [...back.keys()];
}

function note(
  { ledger }: Service,
  requestId: string,
  people: ReadonlyMap<string, number>,
  change: Change,
): void {
  for (const [userId, mask] of people) {
    for (const licenseId of licenseIds(mask)) {
      ledger.note({ source: 'control', requestId, userId, licenseId, change }, true);
    }
  }
}
