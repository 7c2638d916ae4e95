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
  ended: {
    title: 'サインインの有効期間が終了しました',
    body: 'Genesys Cloud が受け付けなくなりました。期限が切れたか、取り消されています。このページの内容はすべてそのまま残ります。続けるには {name} としてサインインしてください。',
    action: 'サインイン',
    here: 'このウィンドウでサインイン',
    hereNote: 'いったんこのページを離れ、元のページに戻ります。下書きは保持されます。',
    waiting: 'サインインウィンドウを待っています…',
    signOut: 'サインアウト',
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
