import type { review as english } from '../../en/batch/review';
import type { Wording } from '../../Wording';

export const review: Wording<typeof english> = {
  actions: { add: '追加', remove: '解除' },
  title: '実行される内容',
  description:
    'ユーザーの現在の保有ライセンスに基づいて計画しています。まだ何も送信されておらず、「実行を開始」までは何も送信されません。',
  notPlanned: '計画がまだありません。',
  reading: '保有ライセンスを読み取り中: リクエスト {of, number} 回中 {done, number} 回。',
  readingLabel: '計画のための読み取り',
  planningLabel: '計画の作成',
  readAt: '{time} に {count, plural, other {# 人}}を読み取りました。',
  readAgain: '再読み取り',
  readingAgain: '読み取り中…',
  estimate:
    '実行の目安: リクエスト約 {requests, plural, other {# 回}}、Genesys Cloud が許可する速度で{minutes, plural, =1 { 1 分未満} other {約 # 分}}。',
  start: '実行を開始',
  summary: {
    label: '計画の集計',
    change: '変更',
    changeNote: '送信されます',
    already: 'すでにその状態',
    alreadyNote: '送信不要',
    obstacle: 'ブロック',
    obstacleNote: '送信されません',
    warning: '警告あり',
    warningNote: '警告があっても送信されます',
  },
  stops: {
    title: '読み取った内容が正しくない可能性があります',
    'everyone-empty':
      '{count, plural, =1 {読み取った 1 人はライセンスをまったく保有していません。} other {読み取った # 人は誰もライセンスを保有していません。}}',
    'many-absent':
      'Genesys Cloud の応答に、問い合わせた {asked, number} 人のうち {count, plural, other {# 人}}が含まれていませんでした。',
    unreadable: '{count, plural, other {# 人}}について、Genesys Cloud の応答内容を解釈できませんでした。',
    consequence:
      'そのため、この内容を根拠とした解除は行わず、すべての解除をブロックしています。しばらくしてから再読み取りを行うか、これらのユーザーを外してください。',
    peopleUnread: '名前と状態は得られていませんが、保有ライセンスは読み取られました。',
  },
  offers: {
    'add-prerequisite': '{count, plural, other {# 人}}が、{because} に必要な {license} を保有していません。',
    'remove-redundant':
      '{because} が {license} を包含するため、{count, plural, other {# 人}}にはもう不要です。',
    'remove-dependent':
      '{count, plural, other {# 人}}が、{because} を必要とする {license} を保有しています。',
    'remove-conflicting':
      '{count, plural, other {# 人}}が、{because} と同時に保有できない {license} を保有しています。',
    accept: {
      'add-prerequisite': '先に {license} を追加',
      'remove-redundant': '{license} を解除',
      'remove-dependent': '先に {license} を解除',
      'remove-conflicting': '先に {license} を解除',
    },
    accepted: 'ここで承認した内容により、{count, plural, other {# 件の変更}}が計画に追加されました。',
    withdraw: '計画から取り除く',
  },
  changes: {
    label: '計画された変更',
    none: '計画は空です',
    noneShown: '一致する変更はありません',
    filterLabel: '計画された変更をフィルター',
    show: '表示',
    shows: {
      all: 'すべて',
      change: '変更',
      already: 'すでにその状態',
      obstacle: 'ブロック',
      warning: '警告あり',
      differs: 'ファイルとの違い',
    },
    find: 'ユーザーまたはライセンス',
    shown: '{all, number} 件中 {visible, number} 件を表示',
    columns: {
      person: 'ユーザー',
      license: 'ライセンス',
      change: '変更',
      plan: '計画',
      differs: 'ファイルとの違い',
      why: '理由',
    },
    goneWhy: 'ファイルにだけあります。現在の状態からは、これについて行うことはありません。',
    kinds: {
      change: '送信予定',
      warning: '警告あり',
      already: 'すでにその状態',
      obstacle: 'ブロック',
      included: 'それでも送信',
      gone: '計画されなくなった',
    },
    include: 'それでも送信',
    includeOf: 'それでも送信: {person} の {license}',
    leaveOut: '再び除外',
    leaveOutOf: '再び除外: {person} の {license}',
  },
  reasons: {
    'missing-prerequisite': '{licenses} が必要ですが、このユーザーは保有していないことになります。',
    'comprised-by-held': '{licenses} に含まれているため、何も加えません。',
    'second-add-on': '同種のものは 1 つしか保有できず、このユーザーは {licenses} を保有しています。',
    'required-by-other': '{licenses} に必要です。',
    'person-not-found': 'このユーザーは存在しないか、あなたには見えません。',
    'person-inactive': 'このユーザーは非アクティブです。',
    'person-deleted': 'このユーザーは削除済みです。',
    'licenses-absent': 'Genesys Cloud からこのユーザーのライセンスの情報が得られませんでした。',
    'licenses-unreadable':
      'このユーザーのライセンスについて、Genesys Cloud の応答内容を解釈できませんでした。',
    'own-license': 'あなた自身のライセンスです。',
    'own-authorization': 'これがないと、あなたは割り当てを変更できなくなります。',
    'unknown-definition': 'このライセンスの定義がありません。',
    'not-a-holder': 'このユーザーは {license} を保有していません。',
    'swap-incomplete': '入れ替えのもう一方の変更が計画されていません。',
    contradiction: '追加と解除の両方の対象になっています。',
    'suspicious-read': '読み取った内容が正しくない可能性があるため、これを根拠とした解除は行いません。',
    'auto-assigned':
      'このユーザーのロールに必要です。ロールに基づいてライセンスが自動割り当てされる場合、再び割り当てられる可能性があります。',
  },
  holders: {
    title: '保有者への影響',
    description: 'この計画のユーザーの範囲です。',
    license: 'ライセンス',
    before: '変更前',
    after: '変更後',
    difference: '差',
    organization: '組織全体',
    organizationChange: '{before, number} → {after, number}',
  },
  automatic: {
    label: 'ロールに基づく自動割り当て',
    intro:
      '組織がロールに基づいてライセンスを自動割り当てしている場合、この計画の変更が元に戻される可能性があります。',
    takenAway:
      '{count, plural, other {# 人に、どのロールも必要としないライセンスが追加されます。再び解除される可能性があります。}}',
    givenBack:
      '{count, plural, other {# 人から、ロールが必要とするライセンスが解除されます。再び割り当てられる可能性があります。}}',
    unknown: '{count, plural, other {# 人については、ロールが何を必要とするかわかりません。}}',
  },
  permissions: {
    title: 'ユーザーができることへの影響',
    description:
      'ユーザーのライセンスによって新たにカバーされる、またはカバーされなくなる権限です。ロールが権限を付与し、ライセンスが権限をカバーします。両方が揃った場合にのみ使用できます。',
    group:
      '{people, plural, other {# 人}}: {gained, plural, =0 {追加なし} other {権限 # 件が追加}}、{lost, plural, =0 {喪失なし} other {権限 # 件を喪失}}',
    andMore: 'ほか {count, plural, other {# 人}}',
    lost: 'カバーされなくなる権限',
    noneLost: '失われるものはありません。',
    gained: '新たにカバーされる権限',
    noneGained: '追加されるものはありません。',
    lostThoughGranted: 'ロールで付与されているが、どのライセンスにもカバーされなくなる権限',
    granted: '{count, plural, other {失われるうちの # 件はロールで付与されています}}',
    grantedUnknown: 'ロールは不明',
    grantsUnknown:
      'これらのユーザーのロールの付与内容がわからないため、以前から使用できなかった権限が含まれている可能性があります。',
    rolesRefused:
      'あなたに権限 {permission} がないため、ユーザーのロールの付与内容はわかりません。ライセンスのカバー範囲は表示しています。',
    rolesUnread: 'ユーザーのロールの付与内容はわかりません。ライセンスのカバー範囲は表示しています。',
    showMore: 'さらに {count, plural, other {# グループ}}を表示',
  },
  requests: {
    title: '{count, plural, =1 {実際のリクエスト} other {実際のリクエスト # 件}}',
    description:
      'それぞれが POST /api/v2/license/organization 1 回分の本文で、この順に送信されます。ほかの変更に依存する変更は、依存先が読み戻されるまで待ちます。',
    what: 'JSON 形式のリクエスト',
    download: 'JSON をダウンロード',
    cut: '… 残りはファイルに含まれます',
  },
  naming: {
    title: '履歴用の情報',
    description: '実行の名前と、実行する理由です。',
    name: '名前',
    reason: '理由',
    reasonPlaceholder: 'チケット、依頼、日付など',
    suggest: {
      add: '{people, plural, other {# 人}}に {license} を追加',
      remove: '{people, plural, other {# 人}}から {license} を解除',
    },
    suggestMore: '{first}、ほか {more, plural, other {# 件の変更}}',
    suggestNothing: '変更なし',
  },
  settings: {
    title: '実行の設定',
    description: '変更には注意が必要です。すべての実行に適用され、このブラウザーに保存されます。',
    changesPerWrite: '1 リクエストあたりの変更数',
    usersPerRead: '1 回の読み取りあたりのユーザー数',
    graceSeconds: '応答が失われた後の待ち時間（秒）',
    windowSeconds: '変更の反映を待つ時間（秒）',
    range: '{min, number}～{max, number}',
  },
  guards: {
    removesFrom:
      'この計画は {count, plural, other {# 人}}からライセンスを解除します。失ったユーザーは業務ができなくなる可能性があります。',
    addsFor:
      'この計画は {count, plural, other {# 人}}にライセンスを追加します。それぞれが有料シートになる可能性があります。',
    typeCount: '確認のため {count} と入力してください',
    locksOut:
      'この計画は、割り当ての変更に必要なものをあなた自身から解除します。実行後は自分で元に戻すことができず、ほかの人に依頼する必要があります。',
    locksOutAccept: '自分のアクセス権を失うことを理解しました',
  },
  blocked: {
    missing: 'あなたには権限 {permission} がありません。',
    nothing: '送信するものがありません。',
    reading: '再読み取り中…',
    planning: '計画を作成中…',
    typeCount: '上の欄に {count} と入力して、人数を確認してください。',
    lockOut: '上で、アクセス権を失うことを確認してください。',
  },
  refused: {
    title: '実行は開始されませんでした',
    'no-journal':
      'このブラウザーは実行に必要なジャーナルを保存できないため、変更を記録できません: {message}。ディスクの空き容量を増やすか、プライベートブラウジングを終了してください。',
    busy: 'このタブまたは別のタブで実行中です。一度に実行できるのは 1 つだけです。終了するまでお待ちください。',
    unfinished: '以前の実行がまだ終了していません。先に再開またはキャンセルしてください。',
    openUnfinished: '完了していない実行を開く',
    'nothing-to-do': '送信するものがありません。',
    unexpected: 'License Desk で障害が発生しました: {message}',
    nothingSent: '何も送信されていません。',
  },
};
