import type { views as english } from '../en/views';
import type { Wording } from '../Wording';

export const views: Wording<typeof english> = {
  title: '保存済みのビュー',
  hint: 'フィルターと並べ替えに名前を付けて、このブラウザーに保存します。リンクで同僚にも共有できます。',
  name: '現在のビューの名前',
  save: 'ビューを保存',
  replace: 'ビューを置き換え',
  replaces: 'この名前のビューがすでにあります。置き換えられます。',
  none: '保存済みのビューはまだありません。',
  list: 'ビュー',
  unreadBody:
    'このブラウザーは、License Desk 用に保存した内容の読み取りを拒否しています。何も変更されていません。',
  notSaved:
    'このブラウザーは保存できませんでした。保存領域がいっぱいか、無効になっています。何も変更されていません。',
  current: '表示中',
  link: '{name} へのリンク',
  rename: '{name} の名前を変更',
  renameTo: '{name} の新しい名前',
  renameSave: '名前を変更',
  taken: '別のビューがこの名前を使用しています。',
  remove: '{name} を削除',
  removed: '「{name}」を削除しました。',
  saved: '「{name}」を保存しました。',
};
