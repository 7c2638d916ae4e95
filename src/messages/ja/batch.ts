import type { batch as english } from '../en/batch';
import type { Wording } from '../Wording';

export const batch: Wording<typeof english> = {
  title: '一括割り当て',
  description: '多数のユーザーのライセンスをまとめて追加または解除し、変更 1 件ごとの結果を確認できます。',
  startNew: '新しいバッチを開始',
  readingOrganization: '組織を読み取り中: これまでに {people, plural, other {# 人}}。',
  readingOrganizationLabel: '組織の読み取り',
  readingCancelled: '組織の読み取りはキャンセルされました。',
  readOn: '続きを読み取る',
  steps: {
    label: 'ステップ',
    users: 'ユーザー',
    licenses: 'ライセンス',
    review: '確認',
    run: '実行',
  },
  footer: { label: 'ステップ間の移動' },
  readOnly: {
    title: 'このコンソールは読み取り専用です',
    body: '誰がサインインしても割り当てを変更しない設定になっています。それ以外はすべてここで確認できます。',
    action: '組織へ移動',
  },
  permission: {
    title: 'バッチの計画はできますが、実行はできません',
    missing:
      'あなたのアカウントには権限 {permission} がありません。この権限がないと、Genesys Cloud では誰も割り当てを変更できません。組織の管理者に、これを付与するロールを依頼してください。',
    stillPossible: '「確認」までは利用できます。ユーザーとライセンスを選択し、計画を確認できます。',
  },
  draft: {
    notKept:
      'このブラウザーは入力内容を保存できませんでした。このページを閉じると失われます。ディスクの空き容量を増やすか、プライベートブラウジングを終了してください。',
    missingTitle: 'このバッチはこのブラウザーにありません',
    missingBody:
      '作成中のバッチは、作成を開始したブラウザーに、開始した管理者用として保存されます。そのブラウザーでリンクを開くか、ここで新しく開始してください。',
    startOver: '「一括割り当て」へ移動',
    unavailableTitle: 'このブラウザーは License Desk のデータを保存できません',
    unavailableBody:
      '入力内容と送信内容が失われないように、バッチにはこのコンピューター上の保存領域（IndexedDB）が必要です。プライベートブラウジング、ディスクの空き不足、またはブラウザーの設定が妨げている可能性があります。何も変更されていません。',
    browserSays: 'ブラウザーのメッセージ: {message}',
  },
  drafts: {
    title: '作成中のバッチ',
    description: 'このブラウザーで作成を始め、まだ実行していないバッチです。',
    summary: '{people, plural, =0 {ユーザーなし} other {# 人}}: {licenses}',
    noLicenses: 'ライセンス未選択',
    changed: '最終変更: {time}',
    continue: '続行',
    continueLabel: '続行: {draft}',
    deleteLabel: '削除: {draft}',
    notDeleted: '一括割り当ては削除されませんでした。',
    deleted: '「{draft}」を削除しました。',
    notTakenBack: 'このブラウザーは「{draft}」を元に戻せませんでした。',
  },
  planFile: {
    open: '計画ファイルを開く',
    save: '計画を保存',
    notSaved: '計画を保存できませんでした。もう一度お試しください。',
    tooLargeToSave: 'この計画はファイルにすると 20 MB を超えます。2 つに分けてください。',
    refused: '「{file}」を開きませんでした',
    problem: {
      tooLarge: '20 MB を超えています。License Desk はこのサイズの計画を保存しません。',
      unreadable:
        'ファイルを読み取れませんでした。途中で移動または変更された可能性があります。もう一度選択してください。',
      notJson: 'License Desk が保存した計画ではありません。JSON でないか、途中で切れています。',
      otherFormat: 'License Desk が保存した計画ではありません。',
      otherVersion:
        '別のバージョンの License Desk が保存したもので、このバージョンではその計画を読み取れません。',
      missing: 'License Desk が保存したときの内容ではありません。「{path}」がありません。',
      wrong: 'License Desk が保存したときの内容ではありません。「{path}」の値が正しくありません。',
      unknownField:
        'License Desk が保存したときの内容ではありません。「{path}」はここにあるべきものではありません。',
      otherOrganization:
        '別の組織の計画です: {organization}。開くにはその組織にサインインしてください。何も読み取られておらず、変更もされていません。',
      notKept: 'このブラウザーは計画を保存できませんでした。ブラウザーのメッセージ: {message}',
    },
    notice: {
      title: '{count, plural, =0 {ファイルとの違いはありません} other {ファイルと異なる変更が # 件あります}}',
      saved: '{name} が {time} に保存し、ユーザーの現在の保有内容から計画し直しました。',
      somebody: '名前のないユーザー',
      counts:
        '{changed, plural, =0 {} other {計画が異なるもの # 件。}}{added, plural, =0 {} other {新規 # 件。}}{gone, plural, =0 {} other {なくなったもの # 件。}}',
      show: '違いを表示',
      close: '比較を終了',
    },
    difference: {
      none: 'ファイルと同じ',
      added: 'ファイルになし',
      was: 'ファイルでは: {kind}',
    },
  },
  unfinished: {
    resume: '再開',
    open: '実行を開く',
    here: {
      title: '実行中です',
      body: '「{name}」: 変更 {total, number} 件のうち {done, number} 件が完了。',
    },
    elsewhere: {
      title: '別のタブで実行中です',
      body: '「{name}」: 変更 {total, number} 件のうち {done, number} 件が完了。一度に実行できるのは 1 つだけです。終了すると次を開始できます。',
    },
    left: {
      title: '完了していない実行があります',
      body: '「{name}」: タブが閉じられた時点で、変更 {total, number} 件のうち {done, number} 件が完了していました。何も失われていません。送信された可能性のあるものは、再び何かを送信する前に読み戻して確認します。',
    },
  },
};
