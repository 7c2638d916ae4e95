import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/ErrorState';
import styles from './Palette.module.css';
import type { PaletteAnswer } from './usePaletteItems';

interface PaletteNoticesProps {
  readonly answer: Omit<PaletteAnswer, 'groups' | 'best'>;
  readonly text: string;
  readonly isEmpty: boolean;
  /** The button that was pressed goes away. */
  readonly onRetried: () => void;
}

/** What is still being waited for, what failed, and what this admin may not search. The rest stays usable. */
export function PaletteNotices({ text, isEmpty, onRetried, answer }: PaletteNoticesProps) {
  const t = useTranslations('palette');
  const { people, definitions, permissions, views } = answer;
  const isTyped = text.trim() !== '';
  const isReading = definitions.isReading || permissions.isReading;
  const isWaiting = people.isSearching || isReading;
  const retrying = (retry: () => void) => () => {
    retry();
    onRetried();
  };
  const hasFailed = people.error !== null || definitions.error !== null;

  return (
    <div className={styles.notices}>
      <div role="status">
        {isTyped && people.isSearching && <p>{t('searchingPeople')}</p>}
        {isTyped && isReading && <p>{t('readingDefinitions')}</p>}
        {isTyped && isEmpty && !isWaiting && !hasFailed && <p>{t('nothing', { text: text.trim() })}</p>}
        {isTyped && isEmpty && !isReading && permissions.isPartial && <p>{t('permissionsPartial')}</p>}
        {isTyped && isEmpty && views.isUnread && <p>{t('viewsUnread')}</p>}
        {isTyped && people.lacks !== null && <p>{t('peopleNeed', { permission: people.lacks })}</p>}
      </div>
      {isTyped && people.error !== null && (
        <ErrorState error={people.error} changed={t('peopleFailed')} onRetry={retrying(people.retry)} />
      )}
      {isTyped && definitions.error !== null && (
        <ErrorState
          error={definitions.error}
          changed={t('definitionsFailed')}
          onRetry={retrying(definitions.retry)}
        />
      )}
    </div>
  );
}
