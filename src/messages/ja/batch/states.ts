import type { states as english } from '../../en/batch/states';
import type { Wording } from '../../Wording';

export const states: Wording<typeof english> = {
  intro:
    '各ユーザーが保有すべきライセンスを指定すると、差分が得られます。1 行に 1 人ずつ、メール、ID、または正確な名前と、ライセンスの ID または名前を、セミコロン、コンマ、または縦棒で区切って入力します。または、ライセンスごとに「はい」か「いいえ」の列を設けます。License Desk のエクスポートはそのまま使えます。',
  emptyHint:
    '空のセルは、そのユーザーについて何も変更しません。「なし」は、ライセンスを一切保有すべきでないことを表します。',
  text: 'ユーザーと、保有すべきライセンス',
  placeholder: 'メール;ライセンス\nann@example.com;cloudCX2, gc2WEMupgrade\nbo@example.com;なし',
  chooseFile: 'CSV ファイルを選択',
  chooseOtherFile: '別のファイルを選択',
  fileHint:
    'ここにドロップすることもできます。ファイルはこのコンピューターの外に出ず、ファイル内のユーザーだけが照会されます。Excel で保存したものは、どの形式でも読み取れます。',
  closeFile: 'ファイルを閉じる',
  fileProblem: {
    tooLarge: 'このファイルは 20 MB を超えており、ユーザーのリストとは考えにくいものです。',
    unreadable: 'このファイルを読み取れませんでした。',
  },
  reads:
    '{rows, plural, =0 {ユーザーを示す行なし} other {# 行}}、{requests, plural, =0 {Genesys Cloud への問い合わせなし} other {リクエスト最大 # 回}}。',
  noLicenses: '保有すべきライセンスを示す列がないため、まだ比較するものがありません。',
  peopleColumn: 'ユーザーの列',
  licensesColumn: 'ライセンスの列',
  columnUnnamed: '{number} 列目',
  columnEach: 'ライセンスごとに 1 列 ({count, number})',
  eachHint:
    'ライセンス: {licenses}。「はい」と「いいえ」が有効です。空のセルや列のないライセンスは何も変更しません。',
  columnHint: '保有すべきライセンスを示す列を選択してください。',
  mode: {
    removes: '行に記載のないライセンスも解除する',
    addHint: '追加のみ: 不足しているものを追加し、誰からも何も解除しません。',
    exactHint:
      '追加と解除: 保有ライセンスを行の内容と完全に一致させます。記載のないユーザーと、セルが空のユーザーの保有ライセンスはそのまま残ります。',
  },
  compare: '現在の状態と比較',
  compareAgain: '現在の状態を再読み取り',
  progress: '比較中',
  progressOf: 'リクエスト {of, number} 回中 {done, number} 回',
  changedSince: 'まだ照会されていないユーザーがリストにいます。もう一度比較してください。',
  definitionsUnread: 'ライセンス定義がないため、名前を判別できません。何も変更されていません。',
  oldTitle: 'このエクスポートは 1 日以上前のものです',
  old: {
    add: '{time}の状態を示しています。その後に解除されたものが、再び追加されます。',
    exact:
      '{time}の状態を示しています。その後の変更は、誰が行ったものであっても元に戻されます。エクスポートし直すか、計画をよく確認してください。',
  },
  resultLabel: '差分',
  resultTitle: '{changes, plural, =0 {変更なし} other {{people, plural, other {# 人}}に # 件の変更}}',
  comparedAt: '{time} 時点の保有ライセンスと比較しました。',
  figures: {
    adds: '追加するライセンス {count, plural, other {# 件}}',
    removes: '解除するライセンス {count, plural, other {# 件}}',
    same: 'すでに希望どおり {count, plural, other {# 人}}',
    blank: 'セルが空 {count, plural, other {# 人}}',
    left: '対象外の行またはユーザー {count, plural, other {# 件}}',
  },
  plan: 'これらの変更を確認',
  newDraft:
    'このバッチではすでに別のユーザーまたはライセンスが選択されているため、そのまま残し、差分は独立したバッチにします。',
  planFailed: 'このブラウザーは計画を保存できませんでした。何も変更されていません。',
  unknown: {
    title: 'どのライセンスのことですか？',
    hint: '次の名前は、ライセンスの ID にも名前にも該当しません。何を指すかを指定するまで、これらの名前を含む行のユーザーのライセンスは変更されません。',
    where: '「{name}」、{lines}',
    choose: 'ライセンスを選択',
    picker: '「{name}」が指すライセンス',
    leaveOut: '除外',
    leaveOutLabel: '除外: {name}',
    leftOut: '「{name}」はすべての箇所で除外されます。',
    standsFor: '「{name}」は {license} を指します。',
    takeBack: '元に戻す',
    takeBackLabel: '元に戻す: {name}',
  },
  lines: '{count, plural, other {行 {lines}}}',
  linesMore: '{lines} ほか {count, number} 行',
  ambiguous: {
    title: '誰のことですか？',
    hint: '複数のユーザーがこのメールまたは名前を共有しています。選択するまで、いずれのユーザーも変更されません。',
    label: '{entry}（{lines}）に該当するユーザー',
    choose: '{count, plural, other {# 人から 1 人を選択}}',
  },
  contradictions: {
    title: '{count, plural, other {# 人について行の内容が異なります}}',
    hint: '行ごとに内容が異なるため、これらのユーザーは変更されません。リストを修正するか、1 人のすべての行をまとめて扱ってください。',
    together: '行をまとめて扱う',
    isTogether: '1 人のすべての行をまとめて扱います。',
    apart: '元に戻す',
  },
  problems: {
    unclear: 'ライセンスについて、はい・いいえのどちらでもない、または両方が書かれています',
    title: '対象外の行とユーザー',
    line: '行',
    entry: '項目',
    problem: '問題',
    more: '{count, plural, other {ほか # 件。}}',
    nobodyNamed: '行にユーザーの指定がありません',
    notFound: 'あなたに見えるユーザーの中に該当者がいません',
    stranger: 'メールでも ID でも名前でもありません',
    failed: '照会できませんでした。もう一度比較してください',
    unread: 'このユーザーの保有ライセンスを読み取れませんでした',
    contradiction: '同じユーザーの別の行と内容が異なります',
    ambiguous: '複数のユーザーが共有しています。上で 1 人を選択してください',
    unknownLicense: '存在しないライセンスが記載されています',
  },
};
