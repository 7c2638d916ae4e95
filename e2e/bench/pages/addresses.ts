import { activePeople } from '../../support/batch';
import type { SimulatorControl } from '../../support/simulatorControl';

/** An address of each page, in each of its looks that differ much. */
export async function addressesOf(control: SimulatorControl): Promise<string[]> {
  const [one, other] = await activePeople(control);
  if (one === undefined || other === undefined) throw new Error('Nobody is active');
  return [
    '/',
    '/definitions',
    '/definitions?view=graph',
    '/definitions?view=tree',
    '/definitions/cloudCX3',
    '/definitions/compare?license=gcSTAupgrade&license=gc1WEMupgrade',
    '/permissions',
    '/permissions?permission=recording:recording:view',
    '/organization',
    '/organization/overview',
    '/organization/findings',
    '/organization/changes',
    '/users',
    '/users?q=ada',
    '/users?mode=list',
    `/users/${one.id}`,
    `/users/compare?user=${one.id}&user=${other.id}`,
    '/batch',
    '/history',
    '/about',
  ];
}
