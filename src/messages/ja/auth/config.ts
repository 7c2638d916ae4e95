import type { config as english } from '../../en/auth/config';
import type { Wording } from '../../Wording';

export const config: Wording<typeof english> = {
  documentTitle: '未設定 · License Desk',
  title: 'License Desk はまだ設定されていません',
  body: '{file} の設定を使用できません。このサイトの運用担当者による修正が必要です。それ以外の問題はありません。',
  listLabel: '修正が必要な項目',
  retry: '再試行',
  field: 'フィールド',
  missing: 'がありません。必要な値: {expected}',
  wrong: 'の値が正しくありません。必要な値: {expected}',
  unknownField: 'は認識できないフィールドです。つづりを確認するか、削除してください',
  twice: 'は、すでに一覧にあるクライアントを指定しています。組織ごとに専用のクライアントが必要です',
  unreachable:
    'ファイルを読み込めませんでした。サイトから応答がありません。接続を確認して、もう一度お試しください。',
  absent:
    'ファイルがありません。サイトはステータス {status} で応答しました。config.json を index.html と同じ場所に置いてください。',
  notJson: 'ファイルが有効な JSON ではありません。コンマ、引用符、括弧を確認してください。',
  notJsonPage:
    'サイトがファイルではなくページを返しました。config.json を index.html と同じ場所に置いてください。',
  expected: {
    root: 'フィールド "organizations" を持つオブジェクト',
    organizations: '組織を 1 つ以上含むリスト',
    organization: 'name、region、clientId、grant を持つオブジェクト',
    name: '組織の名前（1～100 文字）',
    region: '次のいずれかのリージョン: {regions}。省略すると、サインイン時に選択',
    clientId: 'Genesys Cloud の OAuth クライアントの ID',
    grant: 'OAuth クライアントの設定に合わせて "pkce" または "implicit"',
    apiBaseUrl: 'パスを含まない https のオリジン（例: https://api.mypurecloud.com）、または省略',
    loginBaseUrl: 'パスを含まない https のオリジン（例: https://login.mypurecloud.com）、または省略',
    organizationId: 'Genesys Cloud の組織 ID、または省略',
    readOnly: 'true または false、または省略',
    tokenStorage: '"memory" または "session"、または省略',
    embedding:
      '{embedding} のようなオブジェクト。外側のページでの名前が異なる場合は environmentParameter と languageParameter も指定。または省略',
    keepDays: '種類ごとの日数（例: {example}）。それぞれ 0～3650、0 はセッション中のみ。または省略',
    idleMinutes: '操作がないときにサインアウトするまでの分数: 1～1440、しない場合は 0、または省略（30）',
  },
  example: '正しいファイルの例:',
};
