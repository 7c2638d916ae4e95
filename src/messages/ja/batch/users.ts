import type { users as english } from '../../en/batch/users';
import type { Wording } from '../../Wording';

export const users: Wording<typeof english> = {
  title: '誰のライセンスを変更しますか？',
  description: 'どの方法でもユーザーを追加できます。同じユーザーは 1 回だけ数えられます。',
  add: 'ユーザーを追加',
  ways: {
    search: '検索',
    paste: 'リストを貼り付け',
    file: 'CSV ファイル',
    holders: 'ライセンスの保有者',
    states: '希望する状態',
  },
  chooseSomebody: 'ユーザーを 1 人以上追加してください。',
  selected: '{count, plural, =0 {ユーザー未選択} other {# 人を選択中}}',
  selectedLabel: '選択したユーザー',
  nobodyTitle: 'ユーザーがまだいません',
  nobodyBody:
    '上でユーザーを検索するか、リストを貼り付けるか、ファイルを開くか、ライセンスの保有者全員を追加してください。',
  columns: {
    name: '名前',
    email: 'メール',
    division: 'アクセス区分',
    state: '状態',
    remove: '外す',
  },
  nobody: '該当するユーザーなし',
  remove: '{name} を外す',
  removeAll: 'すべて外す',
  removeOdd: '{count, plural, other {アクティブでない # 人を外す}}',
  removed: '{count, plural, other {# 人を外しました}}',
  searchLabel: 'ユーザーを検索',
  searchPlaceholder: '名前、メール、または ID',
  searchHint: 'すべての語が名前またはメールに含まれている必要があります。順序は問いません。',
  found:
    '{count, plural, =0 {該当者なし} other {# 人が見つかりました}}{more, plural, =0 {} other {（最初の {shown, number} 人を表示）}}',
  foundLabel: '見つかったユーザー',
  addShown: '{count, plural, =1 {# 人を追加} other {この # 人を追加}}',
  pasteLabel: 'メール、ID、または正確な名前',
  pastePlaceholder: "ann@example.com\nBo Birch '<bo@example.com>'; 0a1b2c3d-…",
  pasteHint:
    '1 行に 1 人でも複数でも、コンマ、セミコロン、タブ、またはスペースで区切って入力できます。見出しのある表も使えます。名前は正確に入力し、コンマを含む場合は引用符で囲んでください。見つからなかったものは入力欄に残ります。',
  lookUp: 'これらのユーザーを照会',
  lookUpProgress: 'ユーザーを照会中',
  listEmpty: '照会するものはまだありません。',
  listHolds:
    '{emails, plural, =0 {} other {メール # 件、}}{ids, plural, =0 {} other {ID # 件、}}{names, plural, =0 {} other {名前 # 件、}}{duplicates, plural, =0 {} other {重複 # 件、}}{requests, plural, =0 {Genesys Cloud への問い合わせなし} other {リクエスト # 回}}',
  lookedUp:
    '{added, plural, =0 {追加されたユーザーはいません} other {# 人を追加しました}}{ambiguous, plural, =0 {} other {。複数のユーザーに該当する項目 # 件}}{unfound, plural, =0 {} other {。該当者のない項目 # 件}}。',
  ambiguousTitle: 'どのユーザーですか？',
  ambiguousHint: '複数のユーザーが同じメールまたは名前を持っています。選択するまで、誰も追加されません。',
  ambiguousEntry: '{entry}: {count, plural, other {# 人}}',
  unfoundTitle: '該当者のない項目',
  unfoundMore: '{count, plural, other {ほか # 件。}}',
  line: '行',
  entry: '項目',
  problem: '問題',
  problems: {
    notFound: 'あなたに見えるユーザーの中に該当者がいません',
    stranger: 'メールでも ID でも名前でもありません',
    failed: '照会できませんでした。もう一度お試しください',
  },
  chooseFile: 'CSV ファイルを選択',
  chooseOtherFile: '別のファイルを選択',
  closeFile: 'ファイルを閉じる',
  fileHint:
    'ここにドロップすることもできます。ファイルはこのコンピューターの外に出ず、ファイル内のメール、ID、または名前だけが照会されます。',
  fileProblem: {
    tooLarge: 'このファイルは 20 MB を超えており、ユーザーのリストとは考えにくいものです。',
    unreadable: 'このファイルを読み取れませんでした。',
  },
  fileHolds:
    '{rows, plural, =0 {見出しの下に行なし} other {見出しの下に # 行}}、{columns, plural, other {# 列}}。',
  column: 'メール、ID、または名前の列',
  columnHint: 'ほかの列は読み取られません。',
  columnChoice: '{heading}（例: {example}）',
  columnUnnamed: '{number} 列目',
  columnEmpty: '空',
  holdersLabel: 'ライセンス',
  addHolders: '{count, plural, =0 {保有者なし} =1 {保有者 # 人を追加} other {保有者 # 人全員を追加}}',
  holdersReadAt: '組織の {time} 時点の読み取りによります。',
  readAgain: '再読み取り',
  namedChanges: {
    wizard:
      'このバッチは個別に指定した変更で構成されています。ユーザーを外すと、そのユーザーの変更も外れます。',
    retry:
      'このバッチは以前の実行で失敗したものを再試行します。ユーザーを外すと、そのユーザーの変更も外れます。',
    undo: 'このバッチは以前の実行を元に戻します。ユーザーを外すと、そのユーザーのライセンスはそのまま残ります。',
    file: 'このバッチはファイルから開いたものです。ユーザーを外すと、そのユーザーの変更も外れます。',
  },
};
