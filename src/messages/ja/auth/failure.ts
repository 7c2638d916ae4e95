import type { failure as english } from '../../en/auth/failure';
import type { Wording } from '../../Wording';

export const failure: Wording<typeof english> = {
  heading: 'サインインしていません',
  again: 'もう一度サインイン',
  retry: '再試行',
  toLogin: 'サインインページへ',
  nothingChanged: '何も変更されておらず、アクセス権も保持されていません。',
  technical: 'サポート用情報: {detail}',
  unsolicited: {
    title: 'このタブから要求したサインインではありません',
    body: 'ここで開始したどのサインインにも対応しない応答が届きました。古いアドレスが開かれたか、サインインが二重に、または別のタブで完了しています。この応答は使用されませんでした。',
  },
  stateMismatch: {
    title: 'この応答はあなたのサインインのものではありません',
    body: 'License Desk が送った秘密の値が含まれていないため、第三者が作成した可能性があります。この応答は使用されませんでした。',
  },
  expired: {
    title: 'サインインに時間がかかりすぎました',
    body: '開始から 10 分を過ぎて応答が届いたため、使用されませんでした。',
  },
  malformed: {
    title: '応答を読み取れませんでした',
    body: '返ってきた内容は、この種類のサインインで Genesys Cloud が送るものではありません。この応答は使用されませんでした。',
  },
  refused: {
    title: 'Genesys Cloud がサインインを許可しませんでした',
    body: '応答: {error}。',
    denied:
      'サインインがキャンセルされたか、このアカウントにはこのアプリケーションの使用が許可されていません。',
    client:
      'Genesys Cloud がこのアプリケーション、またはこのサインイン方法を認識していません。License Desk の運用担当者は、config.json と Genesys Cloud で clientId、grant、登録済みのリダイレクト URI を確認してください。',
    service: '現在、Genesys Cloud 側で問題が発生しています。数分後にもう一度お試しください。',
    says: 'Genesys Cloud の説明: {description}',
  },
  exchange: {
    title: 'Genesys Cloud がサインインコードを受け付けませんでした',
    body: 'サインインの最後の手順に失敗しました。コードは短時間に 1 回しか使えないため、新しいコードが必要です。',
  },
  unverified: {
    title: 'Genesys Cloud であなたのアカウントを確認できませんでした',
    body: 'サインインはできましたが、アカウントと権限の問い合わせに対して使用できる応答が得られませんでした。',
  },
  foreignClient: {
    title: 'このアクセス権は別のアプリケーション用に発行されたものです',
    body: 'License Desk に対して発行されたことを Genesys Cloud が示していません。使用せずに取り消しました。',
  },
  foreignOrganization: {
    title: 'このアクセス権は別の組織のものです',
    body: 'Genesys Cloud は、このアクセス権について 2 つの異なる組織を示しています。使用せずに取り消しました。',
  },
  otherOrganization: {
    title: 'このサインインは別の組織のものです',
    body: 'ここでは License Desk は特定の組織用に設定されていますが、Genesys Cloud によると、このアクセス権はその組織のものではありません。使用せずに取り消しました。その組織のアカウントでサインインしてください。',
  },
  otherAdmin: {
    title: '別のユーザーとしてサインインしました',
    body: '{name} がサインインしましたが、このページは {admin} の作業です。{admin} としてサインインするか、いったんサインアウトしてください。',
  },
  insecureContext: {
    title: 'このページは安全な接続で配信されていません',
    body: 'この種類のサインイン（PKCE）は https でのみ動作します。License Desk の運用担当者は https で配信してください。',
  },
  popupBlocked: {
    title: 'ブラウザーがサインインウィンドウをブロックしました',
    body: 'このサイトのポップアップウィンドウを許可するか、このウィンドウでサインインしてください。',
  },
  popupClosed: {
    title: 'サインインウィンドウが閉じられました',
    body: 'サインインは完了していません。もう一度試すか、このウィンドウでサインインしてください。',
  },
  openerGone: {
    title: 'このサインインを要求したウィンドウがありません',
    body: 'このウィンドウを閉じ、作業していた場所でもう一度サインインしてください。',
  },
};
