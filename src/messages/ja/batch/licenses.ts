import type { licenses as english } from '../../en/batch/licenses';
import type { Wording } from '../../Wording';

export const licenses: Wording<typeof english> = {
  title: 'どのライセンスを変更しますか？',
  description:
    '対象は {count, plural, other {# 人}}です。各ユーザーがすでに保有しているものは「確認」で読み取ります。',
  kindLabel: '変更の種類',
  kinds: {
    assign: '追加と解除',
    swap: '入れ替え',
    exact: '保有者をこのリストと完全に一致させる',
    changes: '個別に指定した変更',
  },
  kindHints: {
    assign:
      '選択したユーザーに一部のライセンスを追加し、別のライセンスを解除します。ほかの保有ライセンスはそのまま残ります。',
    swap: '選択したユーザーのうち、一方のライセンスの保有者に、代わりにもう一方を割り当てます。ほかはそのまま残ります。保有者全員を対象にするには、「ユーザー」でその保有者を追加してください。',
    exact:
      '選択したユーザーを 1 つのライセンスの保有者とします。チェックした内容に応じて、保有していないユーザーには追加し、組織内のほかの全員からは解除します。',
    changes: 'これらの変更は、別の実行またはファイルから引き継いだものです。現在の状態から計画し直します。',
  },
  incomplete: {
    assign: 'ライセンスを 1 つ以上選択してください。',
    swap: '両方のライセンスを選択してください。互いに異なる必要があります。',
    exact: 'ライセンスと、2 つのチェックボックスの少なくとも一方を選択してください。',
    changes: '変更が残っていません。',
  },
  chosen: '追加 {add, plural, other {# 件}}、解除 {remove, plural, other {# 件}}',
  chosenCount: '{count, plural, other {# 件を選択中}}',
  toAdd: '追加するライセンス',
  toRemove: '解除するライセンス',
  isToAdd: '追加の対象です',
  isToRemove: '解除の対象です',
  searchIn: '検索: {list}',
  search: 'ID または説明',
  noneFound: '一致するライセンスはありません。',
  needs: '{licenses} が必要',
  comprises: '{licenses} を包含',
  holders: '保有者 {count, plural, other {# 人}}',
  needsMissing: '{license} には {licenses} が必要です。保有していないユーザーには追加できません。',
  needsRemoved: '{license} には {licenses} が必要ですが、これは解除の対象です。',
  addToo: '{licenses} も追加',
  swapFrom: '置き換える対象',
  swapTo: '代わりに割り当てるもの',
  swapSame: '両方とも同じライセンスです。',
  exactLicense: 'ライセンス',
  addMissing:
    '{count, plural, =1 {選択したユーザーに追加} other {選択した # 人のうち、保有していないユーザーに追加}}',
  removeOthers: 'ほかのすべての保有者から解除',
  columns: { license: 'ライセンス', change: '変更', people: 'ユーザー' },
  actions: { add: '追加', remove: '解除' },
};
