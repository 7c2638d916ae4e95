import type { about as english } from '../en/about';
import type { Wording } from '../Wording';

export const about: Wording<typeof english> = {
  title: 'License Desk について',
  version: 'バージョン {version}',
  connections: {
    title: '通信先',
    description:
      'License Desk に独自のサーバーはありません。このブラウザーから次の 2 つのアドレスと、開いたサイトとだけ通信します。Content-Security-Policy により、ほかには接続できません。',
    organization: '組織',
    region: 'リージョン',
    api: 'パブリック API',
    login: 'サインイン',
    grant: 'グラントの種類',
    client: 'OAuth クライアント',
    implicit: 'Token Implicit Grant（暗黙的）',
    pkce: 'Code Authorization（PKCE）',
    implicitEnds:
      'Genesys Cloud は 2027 年春までに暗黙的グラントを終了します。config.json の 1 語と対応するクライアントで PKCE に移行できます。',
  },
  rights: {
    title: '{name} がここでできること',
    description: 'ロールの権限とトークンのスコープによります。記載した権限のいずれか 1 つで足ります。',
    view: '定義と割り当てを見る',
    people: 'ユーザーを見る、検索する',
    assign: 'ライセンスを割り当てる、外す',
    yes: 'はい',
    no: 'いいえ',
    scopes: 'トークンのスコープ',
    noScopes: '指定なし（トークンは制限されていません）',
    readOnly: '読み取り専用',
    readOnlyWhy: 'config.json により、割り当てを変更する機能はすべて外されています。',
  },
  notices: {
    title: 'ライセンス表示',
    description:
      'このビルドに含まれる第三者のライブラリ {count, plural, other {# 件}}。それぞれのライセンスに従います。',
    missing: 'ライセンス表示を読み取れませんでした。',
    name: 'ライブラリ',
    version: 'バージョン',
    license: 'ライセンス',
    unnamed: '記載なし',
    open: '{name} {version} のライセンス',
    close: '閉じる',
    noText: 'このライブラリにはライセンス本文が付属していません。',
  },
  release: {
    title: 'License Desk の新しいバージョンがあります',
    body: '再読み込みすると使えます。下書き、表示、実行は残り、進行中の実行はそのあと続きます。',
    reload: '再読み込み',
  },
};
