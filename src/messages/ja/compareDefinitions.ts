import type { compareDefinitions as english } from '../en/compareDefinitions';
import type { Wording } from '../Wording';

export const compareDefinitions: Wording<typeof english> = {
  title: 'ライセンス定義の比較',
  documentTitle: '{licenses} の比較',
  definitions: 'ライセンス定義',
  description: '2 つまたは 3 つのライセンスを比較し、一方だけがカバーする権限と、共通する権限を示します。',
  choice: '比較するライセンス',
  license: 'ライセンス {place, number}',
  choose: 'ライセンスを選択',
  chooseMore: 'もう 1 つ追加できます',
  none: 'なし',
  scope: {
    label: '対象の権限',
    own: '自身の権限',
    all: '包含するライセンスの権限を含む',
  },
  search: '権限を検索',
  searchPlaceholder: '例: routing queue',
  figures: 'ライセンス別の権限',
  parts: {
    only: '{licenseId} のみ',
    both: '両方にあり',
    all: '3 つすべてにあり',
    two: '{first} と {second} にあり、{without} になし',
  },
  count: '{count, plural, =0 {権限なし} other {権限 # 件}}',
  matches: '権限 {total, plural, other {# 件}}中 {count, number} 件',
  noneHere: 'ありません。',
  noMatch: '検索語をすべて含む権限はありません。',
  showAll: '{count} 件すべてを表示',
  empty: {
    title: 'ライセンスを 2 つまたは 3 つ選択してください',
    body: 'ライセンス定義の一覧でチェックを付けて、そこから比較することもできます。',
  },
  unknown:
    '{licenses} の定義がないため、{count, plural, =1 {このライセンスは} other {これらのライセンスは}}比較から除外しています。',
  untold:
    'Genesys Cloud から {licenses} の権限の情報がすべては得られませんでした。ないように見える権限は、情報がないだけの可能性があります。',
  file: {
    name: 'license-desk-definitions-compared',
    permission: '権限',
    domain: 'ドメイン',
    entity: 'エンティティ',
    action: 'アクション',
    yes: 'はい',
    no: 'いいえ',
    notTold: '情報なし',
  },
};
