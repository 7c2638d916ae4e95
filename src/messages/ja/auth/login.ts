import type { login as english } from '../../en/auth/login';
import type { Wording } from '../../Wording';

export const login: Wording<typeof english> = {
  title: 'サインイン',
  documentTitle: 'サインイン · License Desk',
  explanation:
    'Genesys Cloud でサインインすると、ここに戻ります。License Desk が扱うのはアクセス権だけで、パスワードを見ることはありません。',
  organization: '組織',
  region: 'リージョン',
  regionOf: '{region} · {host}',
  noRegion: 'リージョンを選択',
  regionHelp: 'Genesys Cloud を利用しているアドレス（例: {example}）に含まれるものです。',
  regionMissing: '組織のリージョンを選択してから、サインインしてください。',
  action: 'サインイン',
  framed: 'サインインは別のウィンドウで開きます。このページはそのまま残ります。',
  afterwards: 'サインイン後、開こうとしていたページに戻ります。',
  signedOut: {
    bySelf: 'サインアウトしました。このブラウザータブからの Genesys Cloud へのアクセス権は取り消されました。',
    idle: 'しばらく操作がなかったため、サインアウトしました。実行、下書き、スナップショットは保持されています。',
    inAnotherTab: '別のタブでサインアウトしたため、このタブもサインアウトしました。',
    deleted: 'サインアウトし、このブラウザーに保存されていた作業内容を削除しました。',
    notDeleted:
      'サインアウトしましたが、このブラウザーに保存されている内容の一部を削除できませんでした。ブラウザーの設定で、このサイトのデータを削除してください。',
  },
  promise: '組織のライセンスを、確認し、計画し、割り当てる',
  points: {
    see: '誰がどのライセンスを保有し、各ライセンスで何ができるかを確認できます。',
    change: '数百人分の変更を計画し、1 件ごとの結果を確認できます。',
    keep: 'このブラウザーから出ていくのは、Genesys Cloud への呼び出しだけです。',
  },
};
