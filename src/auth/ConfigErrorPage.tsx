import { useTranslations } from 'use-intl';
import type { ConfigProblem } from './appConfig';
import { AuthFrame } from './AuthFrame';
import { ConfigExample } from './ConfigExample';
import { Notice } from './Notice';
import { REGION_HOSTS } from './regions';
import styles from './signIn.module.css';

/** config.json can't be used: every field that is wrong, and what each should be. */
export function ConfigErrorPage({ problems }: { readonly problems: readonly ConfigProblem[] }) {
  const t = useTranslations('auth.config');

  return (
    <AuthFrame>
      <title>{t('documentTitle')}</title>
      <div className={styles.stack}>
        <div>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.text}>{t('body', { file: '/config.json' })}</p>
        </div>
        <Notice tone="error">
          <ul aria-label={t('listLabel')}>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <Problem problem={problem} />
              </li>
            ))}
          </ul>
        </Notice>
        <ConfigExample />
        <div>
          <button
            type="button"
            className={`${styles.button} ${styles.main}`}
            onClick={() => window.location.reload()}
          >
            {t('retry')}
          </button>
        </div>
      </div>
    </AuthFrame>
  );
}

function Problem({ problem }: { readonly problem: ConfigProblem }) {
  const t = useTranslations('auth.config');
  switch (problem.kind) {
    case 'unreachable':
      return t('unreachable');
    case 'absent':
      return t('absent', { status: String(problem.status) });
    case 'notJson':
      return t(problem.isPage ? 'notJsonPage' : 'notJson');
    case 'unknownField':
    case 'twice':
      return (
        <>
          <code>{problem.field}</code> {t(problem.kind)}
        </>
      );
    default:
      return (
        <>
          {problem.field !== '' && <code>{problem.field}</code>}{' '}
          {t(problem.kind, {
            expected: t(`expected.${problem.expected}`, {
              regions: REGION_HOSTS.join(', '),
              example: '{"runs": 90}',
              embedding: '{"frameAncestors": ["https://apps.mypurecloud.com"]}',
            }),
          })}
        </>
      );
  }
}
