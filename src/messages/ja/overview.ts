import type { overview as english } from '../en/overview';
import type { Wording } from '../Wording';

export const overview: Wording<typeof english> = {
  reading: 'ライセンスの保有状況を集計中',
  figures: {
    label: '組織の集計',
    licensed: 'ライセンスあり',
    unlicensed: 'ライセンスなし',
    untold: 'ライセンスの情報が未取得',
    licenses: '使用中のライセンス',
  },
  nothing: {
    title: '表示できるものはまだありません',
    body: '最初のユーザーとそのライセンスが読み取られると、すぐにここで集計されます。',
  },
  nobody: {
    title: 'ライセンスの保有者はいません',
    body: 'この組織のライセンスは誰にも割り当てられていません。',
  },
  people: '{count, plural, other {# 人}}',
  show: '{name} を表示: {count, plural, other {# 人}}',
  showAll: '{count, number} 件すべてを表示',
  showFewer: '表示を減らす',
  table: { title: '同じ内容の表', people: 'ユーザー' },
  holders: {
    title: 'ライセンス別の保有者',
    hint: '棒を選択すると該当するユーザーを表示します。',
    label: 'ライセンス別の保有者数（多い順）',
    license: 'ライセンス',
    holders: '保有者',
  },
  overlaps: {
    title: '同時保有',
    hint: '両方のライセンスを保有する人数です。対角線上は保有者の総数です。数字を選択すると該当するユーザーを表示します。',
    label: '2 つのライセンスを両方保有するユーザー',
    cell: '{count, plural, other {# 人}}が {a} と {b} の両方を保有',
    diagonal: '{count, plural, other {# 人}}が {a} を保有',
    none: '{a} と {b} の両方を保有するユーザーなし',
    alone: '2 つのライセンスを同時に保有するユーザーはいません。',
  },
  divisions: {
    title: 'アクセス区分別',
    hint: '棒を選択すると、そのアクセス区分のユーザーを表示します。',
    label: 'アクセス区分別の、ライセンスのあるユーザーとないユーザー（大きい順）',
    division: 'アクセス区分',
    licensed: 'ライセンスあり',
    unlicensed: 'ライセンスなし',
    untold: '情報が未取得',
    none: 'あなたに見えるアクセス区分に属さない',
    others: 'ほか {count, plural, other {# 件のアクセス区分}}',
    most: '最多の保有ライセンス',
    mostOf: '{license}（{count, number}）',
    unnamed: 'ユーザーのアクセス区分は読み取られていません。',
  },
};
