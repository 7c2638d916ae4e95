import type { errors as english } from '../en/errors';
import type { Wording } from '../Wording';

export const errors: Wording<typeof english> = {
  network: {
    title: 'Genesys Cloud から応答がありません',
    body: 'リクエストに応答がありませんでした。ネットワークが停止しているか、Genesys Cloud との間で接続が遮断された可能性があります。',
    action: '接続を確認してから、もう一度お試しください。',
  },
  timeout: {
    title: 'Genesys Cloud の応答に時間がかかりすぎています',
    body: '時間内に応答が届きませんでした。',
    action: 'しばらくしてからもう一度お試しください。',
  },
  unreadable: {
    title: '応答を読み取れませんでした',
    body: '応答はありましたが、この操作で想定される内容ではありませんでした。途中のプロキシやサインインページが Genesys Cloud の代わりに応答した可能性があります。',
    action: 'もう一度お試しください。解決しない場合は、途中のネットワークの管理者にお問い合わせください。',
  },
  unauthorized: {
    title: 'サインインの有効期間が終了しました',
    body: 'Genesys Cloud が受け付けなくなりました。期限が切れたか、取り消されています。',
    action: 'もう一度サインインしてください。現在の場所に戻ります。',
  },
  forbidden: {
    title: 'この操作は許可されていません',
    body: 'あなたのアカウントには、Genesys Cloud がここで求める権限がありません。',
    bodyNamed: 'Genesys Cloud が求めている権限: {permissions}。',
    action: '組織の管理者に、これを付与するロールを依頼してください。',
  },
  notFound: {
    title: 'Genesys Cloud に該当するものがありません',
    body: '削除されたか、あなたには表示が許可されていない可能性があります。',
    action: 'アドレスを確認するか、戻って一覧から選択してください。',
  },
  rateLimited: {
    title: '現在リクエストが多すぎます',
    body: 'Genesys Cloud は、1 つのアカウントが 1 分間に送信できるリクエスト数を、すべてのウィンドウの合計で制限しています。',
    bodySeconds: 'Genesys Cloud が {seconds, plural, other {# 秒}}待つよう求めています。',
    action: 'しばらく待ってから、もう一度お試しください。',
  },
  unavailable: {
    title: 'Genesys Cloud に問題が発生しています',
    body: 'ステータス {status} の応答がありました。',
    action:
      'しばらくしてからもう一度お試しください。解決しない場合は、Genesys のサポートにコンテキスト ID を伝えてください。',
  },
  refused: {
    title: 'Genesys Cloud がリクエストを拒否しました',
    body: 'ステータス {status} の応答がありました。',
    action: '解決しない場合は、Genesys のサポートにコンテキスト ID を伝えてください。',
  },
  unexpected: {
    title: 'License Desk で問題が発生しました',
    body: 'Genesys Cloud ではなく、このコンソールの不具合です。',
    action: 'ページを再読み込みしてください。下書きが作成されている場合、入力内容は保持されています。',
  },
  storage: {
    title: 'このブラウザーは自身のデータを保存または読み取れませんでした',
    body: 'ディスクの空き不足、プライベートブラウジング、またはブラウザーの設定が原因の可能性があります。Genesys Cloud には何も送信されていません。',
    action: 'ディスクの空き容量を増やすか、プライベートブラウジングを終了して、もう一度お試しください。',
  },
  browserSays: 'サポート用',
  unchanged: '読み取りのみの操作のため、何も変更されていません。',
  serviceSays: 'Genesys Cloud の説明: {message}',
  contextId: 'コンテキスト ID',
  technical: 'リクエスト',
  waiting:
    'Genesys Cloud から速度を落とすよう求められました。License Desk は待機した後、自動的に続行します。',
  waitingSeconds: '残り {seconds, plural, other {# 秒}}。',
  offline:
    'オフラインです。ページの内容はそのまま残りますが、Genesys Cloud が必要な操作は、接続が回復するまで失敗します。',
  reload: 'ページを再読み込み',
  unknownChanged:
    'それより前に送信されたものは元に戻されません。進行中だった実行は「履歴」に保存されています。',
  partMissing: {
    title: 'License Desk のこの部分を読み込めませんでした',
    body: '接続が切れたか、作業中に新しいバージョンがリリースされました。何も変更されていません。',
    action: '続けるにはページを再読み込みしてください。下書きと実行は保持され、このページに戻ります。',
  },
};
