import type { run as english } from '../../en/batch/run';
import type { Wording } from '../../Wording';

export const run: Wording<typeof english> = {
  description: 'すべての変更の結果です。',
  missingTitle: 'この実行はこのブラウザーにありません',
  missingBody:
    '実行は、それを行ったブラウザーに、行った管理者用として保存されます。ここで行ったものであれば、削除された可能性があります。',
  openHistory: '「履歴」へ移動',
  progressLabel: '実行の進行状況',
  progressText: '変更 {total, number} 件中 {done, number} 件',
  done: '完了',
  ofTotal: '全 {total, number} 件中',
  left: '残り',
  results: {
    applied: '適用済み',
    already: 'すでにその状態',
    failed: '失敗',
    failedNote: '拒否、未反映、または不明',
    notSent: '未送信',
  },
  watching: '実行が終了すると、ここに結果が表示されます。',
  rate: '1 分あたりの変更数',
  timeLeft: '残り時間',
  timeUnknown: '…',
  seconds: '{count, plural, other {# 秒}}',
  minutes: '{count, plural, other {# 分}}',
  hours: '{count, plural, other {# 時間}}',
  pause: '一時停止',
  resume: '再開',
  cancel: '実行をキャンセル',
  keepRunning: '実行を続ける',
  cancelTitle: 'この実行をキャンセルしますか？',
  cancelBody:
    'これ以上は何も送信されません。すでに送信されたものはそのまま残り、すべての変更の判定が得られるよう、引き続き読み戻されます。後で「この実行を元に戻す」で元に戻すことができます。',
  phases: {
    preparing: '準備中',
    running: 'パート {part, number} を送信中',
    verifying: '送信した内容を読み戻し中',
    paused: '一時停止中',
    'sign-in-needed': 'サインイン待ち',
    cancelling: 'キャンセル中: 送信した内容を読み戻し中',
    cancelled: 'キャンセル済み',
    stopped: '停止',
    finished: '完了',
    interrupted: '中断',
  },
  waits: {
    'rate-limit': 'Genesys Cloud が {seconds, plural, other {# 秒}}待つよう求めています',
    grace: '応答が失われました: {seconds, plural, other {# 秒}}後に読み戻します',
    window: '変更の反映を待っています: {seconds, plural, other {# 秒}}後に再び読み取ります',
    trouble: 'Genesys Cloud に接続できません: {seconds, plural, other {# 秒}}後に再試行します',
  },
  elsewhere:
    '別のタブがこの実行を処理しています。ここには進行状況が表示されます。一時停止とキャンセルはそのタブで行ってください。',
  interruptedTitle: 'この実行は中断されました',
  interruptedBody:
    'タブが閉じられたか、クラッシュしました。何も失われていません。「再開」を押すと、送信された可能性のあるものを読み戻し、残りを続行します。',
  signInTitle: 'サインインの有効期間が終了しました',
  signInBody:
    '実行は待機しています。もう一度サインインすると続行します。何も失われず、二重に送信されることもありません。',
  paused: {
    'suspicious-read': {
      title: '読み取った内容が正しくない可能性があります',
      body: 'この内容を根拠とした解除は行われていません。「再開」を押すと再び読み取り、それでも欠けているユーザーは除外します。',
    },
    journal: {
      title: 'ジャーナルに書き込めません',
      body: 'そのため、これ以上は何も送信されません。ディスクの空き容量を増やしてから、「再開」を押してください。ブラウザーのメッセージ: {message}',
    },
    trouble: {
      title: 'Genesys Cloud に長時間接続できませんでした',
      body: '何も失われていません。接続が回復したら「再開」を押してください。',
    },
    rejected: {
      title: 'Genesys Cloud がリクエストを続けて拒否しています',
      body: '拒否されたリクエストによる変更は何もありません。以下の Genesys Cloud の説明を確認してから、再開またはキャンセルしてください。',
    },
    failure: {
      title: 'License Desk で障害が発生しました',
      body: '実行は待機しており、何も失われていません。「再開」を押すと、保存されている内容から続行します。{message}',
    },
  },
  stoppedTitle: 'Genesys Cloud があなたによる割り当ての変更を許可しなくなりました',
  stoppedMissing: '求められている権限: {permissions}。',
  stoppedForbidden: 'あなたには許可されていないという応答がありました。',
  stoppedConsequence: 'それまでに送信されたものは読み戻され、判定が得られています。残りは「未送信」です。',
  lastError: '{time}: {title}。続行できる場合、実行は自動的に続行されます。',
  differences: {
    title: '「確認」の後に、誰かが割り当て {count, plural, other {# 件}}を変更しました',
    body: 'この部分はまだ何も送信されていません。同意すると、ユーザーの現在の保有ライセンスに基づいて実行を続けます。',
    gained: '{person} は現在 {license} を保有しています',
    lost: '{person} はもう {license} を保有していません',
    more: '{count, plural, other {ほか # 件。}}',
    accept: 'それでも続行',
    acceptLaterToo: '続行し、この実行では再び確認しない',
  },
  announce: {
    preparing: '実行を開始します。',
    progress: '{percent, number}% 完了。',
    rateLimit: 'Genesys Cloud が待つよう求めています。実行は自動的に続行されます。',
    paused: '実行は一時停止中です。',
    'sign-in-needed': '実行はあなたのサインインを待っています。',
    cancelling: '実行をキャンセルしています。',
    stopped: '実行は停止しました。',
    finished: '実行は終了しました。変更 {done, number} 件中 {applied, number} 件が適用されました。',
  },
};
