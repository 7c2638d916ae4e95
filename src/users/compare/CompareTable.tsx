import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslations } from 'use-intl';
import type { UserId } from '../../licensing/model';
import { CompareGroup } from './CompareGroup';
import { ComparedName } from './ComparedName';
import type { CompareGroups } from './compareRows';
import type { ComparedPerson } from './useComparedPeople';

interface CompareTableProps {
  readonly people: readonly ComparedPerson[];
  readonly groups: CompareGroups;
  readonly onlyDifferences: boolean;
  readonly onRemove: (userId: UserId) => void;
}

const ROW_WIDTH = { xs: 128, sm: 190 };
const COLUMN_WIDTH = { xs: 160, sm: 190 };

/** One column a person; in a narrow window it scrolls inside its box, and the rows' names stay. */
export function CompareTable({ people, groups, onlyDifferences, onRemove }: CompareTableProps) {
  const t = useTranslations('comparePeople');
  const hidesAll = (rows: CompareGroups['facts']) => onlyDifferences && !rows.some(({ differs }) => differs);
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          size="small"
          aria-label={t('table')}
          sx={{
            tableLayout: 'fixed',
            minWidth: {
              xs: ROW_WIDTH.xs + people.length * COLUMN_WIDTH.xs,
              sm: ROW_WIDTH.sm + people.length * COLUMN_WIDTH.sm,
            },
            '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere' },
            '& tr > :first-of-type': {
              position: 'sticky',
              left: 0,
              zIndex: 1,
              bgcolor: 'background.paper',
              width: ROW_WIDTH,
            },
            '& thead tr > :first-of-type': { bgcolor: 'surface.sunken' },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('column.row')}</TableCell>
              {people.map((person) => (
                <TableCell key={person.userId} scope="col">
                  <ComparedName person={person} onRemove={() => onRemove(person.userId)} />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          {(['facts', 'licenses', 'roles'] as const).map((group) => (
            <CompareGroup
              key={group}
              title={t(`groups.${group}`)}
              columns={people.length}
              rows={groups[group].filter(({ differs }) => differs || !onlyDifferences)}
              none={t(
                hidesAll(groups[group]) && groups[group].length > 0
                  ? 'noDifference'
                  : group === 'roles'
                    ? 'noRole'
                    : 'noLicense',
              )}
            />
          ))}
        </Table>
      </Box>
    </Paper>
  );
}
