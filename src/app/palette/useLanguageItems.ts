import { useTranslations } from 'use-intl';
import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages';
import { useSpoken } from '../../messages/LanguageContext';
import { speak } from '../../messages/words';
import { indexItem, type IndexedItem } from './findItems';

/** The other languages. */
export function useLanguageItems(): readonly IndexedItem[] {
  const t = useTranslations('palette.actions');
  const failed = useTranslations('app.language');
  const { language: spoken } = useSpoken();

  return LANGUAGES.filter((language) => language !== spoken).map((language) =>
    indexItem({
      id: `action language ${language}`,
      group: 'actions',
      name: t('language', { language: LANGUAGE_NAMES[language] }),
      detail: '',
      keywords: t('keywords.language'),
      choice: {
        kind: 'deed',
        run: async () => {
          try {
            await speak(language);
            return null;
          } catch {
            return failed('failed');
          }
        },
      },
    }),
  );
}
