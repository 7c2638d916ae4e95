import { useTranslations } from 'use-intl';
import type { TermName } from './help/TermName';
import { Term } from './Term';
import styles from './Term.module.css';

/** The words of a page that not everybody knows, where they stand in places that can hold no button. */
export function Terms({ names }: { readonly names: readonly TermName[] }) {
  const t = useTranslations('app.help');
  return (
    <div role="group" aria-label={t('glossary')} className={styles.row}>
      {names.map((name) => (
        <Term key={name} name={name} asWord />
      ))}
    </div>
  );
}
