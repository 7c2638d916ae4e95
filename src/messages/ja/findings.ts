import type { findings as english } from '../en/findings';
import type { Wording } from '../Wording';

export const findings: Wording<typeof english> = {
  title: '検出事項',
  description: '組織全体のライセンス保有状況で目立つ点と、その対処方法を示します。',
  reading: '組織を調べています',
  people: '{count, plural, other {# 人}}',
  peopleAtLeast: '少なくとも {count, plural, other {# 人}}',
  ids: 'ID {count, plural, other {# 件}}',
  nothing: '検出なし',
  unknown: '不明',
  kind: {
    prerequisite: '前提ライセンスの不足',
    second: '同種のアドオンが 2 つ',
    departed: 'ライセンスありだが非アクティブまたは削除済み',
    redundant: '冗長なライセンス',
    excess: 'ロールの必要を超えるライセンス',
    idle: 'ライセンスありだがログインなし',
    lacking: 'ロールに必要なライセンスの不足',
    unlicensed: 'アクティブだがライセンスなし',
    nobody: 'ユーザーのいない ID',
  },
  nobodyTitle: 'あなたに見えるどのユーザーのものでもない ID',
  meaning: {
    prerequisite:
      '必要な前提ライセンスなしで保有されているため、機能しない可能性があります。不足分を追加するか、このライセンスを解除してください。',
    second:
      'Genesys Cloud では、1 人が保有できる同種のアドオンは 1 つです。これらは同じ範囲をカバーするため、一方は何も加えません。どちらを解除するか選択してください。',
    departed:
      'サインインできないのに、ほかのユーザーが使えるはずのライセンスを保有しています。保有分を解除してください。',
    redundant:
      '保有している別のライセンスに包含されているため、何も加えません。このライセンスを解除してください。',
    excess:
      'Genesys Cloud によると、ロールに必要なライセンスはこれより少なくて済みます。このライセンスを解除するか、ロールに必要なものに置き換えてください。',
    idle: 'アクティブでライセンスを保有していますが、長期間ログインしていません。まだ必要かどうか確認してください。',
    lacking:
      'Genesys Cloud によると、ロールに必要なライセンスのうち、保有内容では満たされないものがあります。追加するか、ロールを外してください。',
    unlicensed:
      'サインインできますが、ライセンスを 1 つも保有していません。必要なものがあれば割り当ててください。',
    nobody:
      'ライセンスデータに、非アクティブや削除済みを含めてどのユーザーのものでもない ID があります。保有分を解除してください。',
  },
  nobodyHidden:
    'ライセンスデータに、あなたには見えない相手の ID があります。別のアクセス区分のユーザーか、どのユーザーのものでもない ID です。すべてのアクセス区分が見える管理者なら判別できます。',
  nobodyMaybe:
    'ライセンスデータに、あなたに見えるどのユーザーのものでもない ID があります。あなたに全員が見えているかどうかを確認できなかったため、別のアクセス区分のユーザーの可能性があります。',
  item: {
    prerequisite: '{license} があり {missing} がない',
    second: '{one} と {other}',
    departedInactive: 'ライセンスを保有する非アクティブなユーザー',
    departedDeleted: 'ライセンスを保有する削除済みのユーザー',
    redundant: '{license}（{by} が包含）',
    excess: '{license}（ロールに不要）',
    excessInstead: '{license}（{instead} で足りる）',
    idle: '{days, plural, other {# 日}}以上ログインなし',
    idleNever: '一度もログインしていないか、ログイン日時の情報なし',
    lacking: '{license} が不足',
    unlicensed: 'ライセンスのないアクティブなユーザー',
    nobody: 'どのユーザーのものでもない ID',
    nobodyVisible: 'あなたに見えるどのユーザーのものでもない ID',
  },
  chip: {
    prerequisite: '{license} の前提ライセンスの不足',
    second: '{one} と {other} の両方',
    departedInactive: '非アクティブだがライセンスあり',
    departedDeleted: '削除済みだがライセンスあり',
    redundant: '冗長: {license}',
    excess: 'ロールに {license} は不要',
    excessInstead: '{license}（{instead} で足りる）',
    idle: 'ライセンスあり、{days, plural, other {# 日}}間ログインなし',
    idleNever: 'ライセンスあり、ログインの情報なし',
    lacking: 'ロールに {license} が必要',
    unlicensed: 'アクティブだがライセンスなし',
    nobody: 'ユーザーのいない ID',
    unknown: '不明な検出事項',
  },
  suggestion: {
    removeHeld: '提案: 各ユーザーの保有分を解除',
    remove: '提案: {licenses} を解除',
    add: '提案: {licenses} を追加',
    swap: '提案: {removed} を解除し、{added} を追加',
    none: '変更内容は選択してください',
    more: 'ほか {count, plural, other {# 件}}のライセンス',
  },
  take: '一括割り当てへ',
  takeOf: '一括割り当てへ: {finding}',
  draftFailed:
    'このブラウザーは、ウィザードに引き継ぐユーザーを保存できませんでした。保存領域がいっぱいか、無効になっています。何も変更されていません。',
  showAll: '{count, number} 件すべてを表示',
  showFewer: '表示を減らす',
  idleDays: '未ログインとみなす日数',
  idleDaysHint: 'ログインのない日数',
  divisions:
    'あなたに見えるのは一部のアクセス区分のユーザーだけです。ユーザーに関する検出事項はその範囲のもので、ライセンスのみに関する検出事項は全員を対象とします。',
  incomplete: '読み取り中に組織が変化したため、これらの検出事項には数人分の誤差がある可能性があります。',
  asking: 'ロールに必要なライセンスを Genesys Cloud に問い合わせています…',
  settings: '検出の条件',
  clear: {
    title: '調べたが該当なし',
    body: '判定の根拠となるものはすべて読み取られ、該当するものはありませんでした。',
  },
  allFoundNothing: {
    title: '検出なし',
    body: 'すべて読み取られ、目立つ点はありませんでした。',
  },
  why: {
    reading: '組織をまだ読み取り中です。',
    definitionsPending: 'ライセンス定義を読み取り中です。',
    definitions: 'ライセンス定義を読み取れませんでした。',
    permissions:
      '{count, plural, other {# 人}}が、Genesys Cloud から権限の情報が得られないアドオンを保有しているため、それらが同種かどうかは不明です。',
    assignments:
      '{count, plural, other {# 人}}については不明です。Genesys Cloud から保有内容の情報が得られませんでした。',
    names:
      'あなたのアカウントには directory:user:view がないため、Genesys Cloud から得られるのはユーザーではなく ID の情報だけです。',
    namesIncomplete: 'ユーザーを最後まで読み取れませんでした。',
    namesIncompleteSome:
      'ID {count, plural, other {# 件}}については不明です。ユーザーを最後まで読み取れませんでした。',
    states: '状態を解釈できない {count, plural, other {# 人}}については不明です。',
    logins: 'Genesys Cloud から、誰についても最終ログインの情報が得られませんでした。',
    roles: 'ロールの情報が得られなかった {count, plural, other {# 人}}については不明です。',
    inferPending:
      '{count, plural, other {# 人}}についてはまだわかりません。ロールに必要なライセンスを Genesys Cloud に問い合わせています。',
    inferFailed:
      '{count, plural, other {# 人}}については不明です。ロールに必要なライセンスについて Genesys Cloud から回答がありませんでした。',
  },
  notice: {
    noSuch: 'このアドレスが示す検出事項を License Desk は認識できないため、誰も表示されません。',
    unknown: 'この検出事項の一部は判定できません。',
    all: 'すべての検出事項',
  },
  askAgain: 'もう一度問い合わせる',
};
