import type { auth as english } from '../en/auth';
import type { Wording } from '../Wording';

export const auth: Wording<typeof english> = {
  progress: {
    documentTitle: 'サインイン · License Desk',
    leaving: 'Genesys Cloud へ移動しています…',
    signingOut: 'サインアウトしています…',
    completing: 'サインインしています…',
    completingBody: 'License Desk が Genesys Cloud に、あなたのアカウントと権限を問い合わせています。',
    popup: 'サインインしました。このウィンドウは自動的に閉じます。',
  },
  missing: {
    title: 'この操作に必要な権限がありません',
    what: '{what}には、次の{count, plural, =1 {権限} other {権限のいずれか}}が必要です:',
    scopes:
      'ロールでは許可されていますが、License Desk に与えられたサインインは別のスコープに限定されています。',
    scopesWhat: 'このサインインのスコープ: {scopes}。必要なスコープ: {needed}。',
    action: '{organization} の管理者に、これを付与するロールを依頼してから、もう一度サインインしてください。',
  },
};
