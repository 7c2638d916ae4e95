import CheckIcon from '@mui/icons-material/Check';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LicensesRead } from '../../directory/readLicenses';
import type { UserId } from '../../licensing/model';
import { LicensesCell } from '../LicensesCell';
import { licensesOfRows } from './heldLicenses';
import type { LookupRow } from './lookupRows';

/** One column for each license that somebody of the list holds. */
export function useLicenseColumns(
  rows: readonly LookupRow[],
  licenses: ReadonlyMap<UserId, LicensesRead> | undefined,
  isReading: boolean,
): GridColDef<LookupRow>[] {
  const t = useTranslations('users.list');
  return useMemo(
    () =>
      licensesOfRows(rows, licenses).map(({ licenseId, holders }, at) => ({
        field: `license:${licenseId}`,
        headerName: `${licenseId} (${holders})`,
        description: t('heldOf', { license: licenseId, count: holders }),
        width: 150,
        align: 'center',
        headerAlign: 'center',
        valueGetter: (_value, { person }) => {
          const read = person === null ? undefined : licenses?.get(person.id);
          return read?.kind === 'known' && read.licenses.has(licenseId) ? 1 : 0;
        },
        renderCell: ({ row: { person }, value, tabIndex }) => {
          if (person === null) return null;
          const read = licenses?.get(person.id);
          // Nothing known is said once, and is not the same as an empty cell.
          if (read?.kind !== 'known') {
            return at === 0 ? (
              <LicensesCell licenses={read} isReading={isReading} tabIndex={tabIndex} />
            ) : (
              '?'
            );
          }
          return value === 1 ? <CheckIcon fontSize="small" titleAccess={t('held')} /> : null;
        },
      })),
    [t, rows, licenses, isReading],
  );
}
