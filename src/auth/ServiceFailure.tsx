import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDescribeError } from '../messages/describeError';
import { Notice } from './Notice';
import styles from './signIn.module.css';

/** A message can be of any length; what it says is in its beginning. */
const LONGEST_MESSAGE = 500;

/** A failed request of the sign-in: what happened, what to do, and the id to quote. */
export function ServiceFailure({ error }: { readonly error: unknown }) {
  const t = useTranslations('errors');
  const words = useDescribeError()(error);

  return (
    <Notice tone="error" title={words.title}>
      <p>{words.body}</p>
      <p>{words.action}</p>
      {words.serviceMessage !== null && (
        <p>{t('serviceSays', { message: words.serviceMessage.slice(0, LONGEST_MESSAGE) })}</p>
      )}
      {words.request !== null && (
        <p className={styles.technical}>
          {t('technical')}: <code>{words.request}</code>
        </p>
      )}
      {words.contextId !== null && (
        <p>
          {t('contextId')}: <code>{words.contextId}</code> <CopyId id={words.contextId} />
        </p>
      )}
    </Notice>
  );
}

function CopyId({ id }: { readonly id: string }) {
  const t = useTranslations('common');
  const errors = useTranslations('errors');
  const [copied, setCopied] = useState(false);
  const label = t(copied ? 'copied' : 'copy');

  return (
    <button
      type="button"
      className={`${styles.button} ${styles.copy}`}
      aria-label={`${label}: ${errors('contextId')}`}
      onClick={() => {
        navigator.clipboard.writeText(id).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      {label}
    </button>
  );
}
