import type { comparePeople as english } from '../en/comparePeople';
import type { Wording } from '../Wording';

export const comparePeople: Wording<typeof english> = {
  title: 'ユーザーの比較',
  description:
    '最大 4 人のユーザーを並べて、基本情報、保有ライセンス、ロール、およびほかのユーザーにないカバー範囲を比較します。',
  add: 'ユーザーを追加',
  full: '4 人を比較しています。別のユーザーを追加するには、1 人を外してください。',
  tooMany:
    '比較できるのは最大 4 人です。アドレスに含まれる残りの {count, plural, other {# 人}}は除外されました。',
  onlyDifferences: '違いのみ表示',
  empty: '比較するユーザーがまだいません',
  emptyBody: '2～4 人のユーザーを順に追加してください。',
  one: 'もう 1 人追加すると、2 人の違いを確認できます。',
  table: '比較',
  fileName: 'people-compared.csv',
  remove: '{name} を比較から外す',
  column: { row: '比較項目', group: '区分', id: 'ID', readAt: '読み取り日時' },
  people: {
    reading: '読み取り中',
    invisible: '表示できるユーザーなし',
    nobody: 'この ID のユーザーなし',
    unread: '読み取れませんでした',
  },
  unread: '比較内容の一部を読み取れなかったため、「不明」と表示しています。何も変更されていません。',
  definitionsUnread:
    'ライセンス定義を読み取れなかったため、どのライセンスが何を含むかは、保有されているライセンスについてしかわかりません。何も変更されていません。',
  groups: { facts: 'ユーザー', licenses: 'ライセンス', roles: 'ロール' },
  noDifference: 'ここに違いはありません。',
  noLicense: 'ライセンスを保有しているユーザーはいません。',
  noRole: 'ロールを持つユーザーはいません。',
  facts: {
    state: '状態',
    division: 'アクセス区分',
    lastLogin: '最終ログイン',
    email: 'メール',
    title: '役職',
    department: '部署',
  },
  cells: {
    unknown: '不明',
    notGiven: '未設定',
    noLogin: '確認できるログインなし',
    held: '保有',
    redundant: '保有。ただし次にも含まれる:',
    comprised: '保有なし。ただし次に含まれる:',
    lacking: '保有なし',
    has: 'あり',
    lacks: 'なし',
  },
  beyond: {
    title: 'ほかのユーザーにないカバー範囲',
    description: 'このユーザーのライセンスがカバーし、ほかのどのユーザーのライセンスもカバーしない権限です。',
    count: '{count, plural, =0 {ほかのユーザーにない権限なし} other {ほかのユーザーにない権限 # 件}}',
    none: 'ほかのユーザーにないものはありません。',
    unknownShort: '不明',
    partial: 'カバー範囲の情報がすべては得られないライセンスがあるため、ほかにもある可能性があります。',
    unknown: '不明: このユーザーまたはほかのユーザーの保有内容か、そのカバー範囲の一部がわかっていません。',
  },
};
