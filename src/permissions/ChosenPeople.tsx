import { useTranslations } from 'use-intl';
import { ChosenRows } from '../ui/ChosenRows';

interface ChosenPeopleProps {
  readonly chosen: {
    readonly total: number;
    /** Of the chosen, those that the filters leave out. */
    readonly outside: number;
  };
  readonly matching: number;
  readonly onChooseAll: () => void;
  readonly onClear: () => void;
}

/** How many people are chosen, where any are. */
export function ChosenPeople({ chosen: { total, outside }, matching, ...ways }: ChosenPeopleProps) {
  const t = useTranslations('permissions.people.selection');
  if (total === 0) return null;
  return (
    <ChosenRows
      label={t('label')}
      count={outside > 0 ? t('chosenOutside', { count: total, outside }) : t('chosen', { count: total })}
      chooseAll={total - outside < matching ? t('chooseAll', { count: matching }) : null}
      clear={t('clear')}
      {...ways}
    />
  );
}
