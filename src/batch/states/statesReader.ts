import { readWantedTable } from '../../directory/wantedTable';
import { createLicenseNames } from '../../licensing/licenseNames';
import { fromCsv } from '../../ui/readCsv';
import { compareStates } from './compareStates';

/** All that wanted states are read and compared with. */
export const statesReader = { fromCsv, readWantedTable, createLicenseNames, compareStates } as const;
export type StatesReader = typeof statesReader;
