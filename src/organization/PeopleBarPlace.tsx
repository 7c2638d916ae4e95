import { use } from 'react';
import { PeopleBarContext } from './PeopleBarContext';

/** Where the grid has its bar. */
export function PeopleBarPlace() {
  return use(PeopleBarContext);
}
