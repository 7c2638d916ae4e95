import Paper from '@mui/material/Paper';
import { useFormatter, useTranslations } from 'use-intl';
import type { Completeness } from '../directory/OrganizationReading';
import type { OrganizationOverview } from '../directory/overview/overview';
import { paths } from '../ui/paths';
import { Figure } from './Figure';

interface FiguresProps {
  /** Null where nothing is known. */
  readonly overview: OrganizationOverview | null;
  /** Whether these are of no more than has been read so far. */
  readonly partial: boolean;
  /** Whether more is on its way. */
  readonly isComing: boolean;
  /** Null before the first whole reading. */
  readonly completeness: Pick<Completeness, 'idsWithoutPerson' | 'people'> | null;
}

/** People, and how many of them hold a license; each figure leads to them. */
export function Figures({ overview, partial, isComing, completeness }: FiguresProps) {
  const t = useTranslations('home.figures');
  const format = useFormatter();
  const { licensed = 0, unlicensed = 0, untold = 0 } = overview ?? {};
  const told = licensed + unlicensed;
  const people = told + untold;
  // Before anybody's licenses are told, 0 would be true of none of them.
  const isTold = (of: number) => overview != null && !(of === 0 && partial);
  const valueOf = (count: number, of: number) => (isTold(of) ? count : isComing ? undefined : null);

  function shareNote(count: number): string | null {
    if (!isTold(told)) return null;
    if (partial) return t('soFar');
    return t('share', { share: format.number(count / Math.max(1, people), { style: 'percent' }) });
  }

  function peopleNote(): string | null {
    if (!isTold(people)) return null;
    if (partial) return t('soFar');
    if (untold > 0) return t('untold', { count: untold });
    if (completeness === null || completeness.idsWithoutPerson === 0) return null;
    const count = completeness.idsWithoutPerson;
    return completeness.people === 'forbidden' ? null : t('nobodyVisible', { count });
  }

  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={t('label')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' },
        '& > a + a': {
          borderStyle: 'solid',
          borderColor: 'divider',
          borderWidth: { xs: '1px 0 0', sm: '0 0 0 1px' },
        },
      }}
    >
      <Figure
        label={t('people')}
        to={paths.organization()}
        value={valueOf(people, people)}
        note={peopleNote()}
      />
      <Figure
        label={t('licensed')}
        to={paths.organization({ licensed: '1' })}
        value={valueOf(licensed, told)}
        note={shareNote(licensed)}
      />
      <Figure
        label={t('unlicensed')}
        to={paths.organization({ none: '1' })}
        value={valueOf(unlicensed, told)}
        note={shareNote(unlicensed)}
      />
    </Paper>
  );
}
