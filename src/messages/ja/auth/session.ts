import type { session as english } from '../../en/auth/session';
import type { Wording } from '../../Wording';

export const session: Wording<typeof english> = {
  ended: {
    title: 'サインインの有効期間が終了しました',
    body: 'Genesys Cloud が受け付けなくなりました。期限が切れたか、取り消されています。このページの内容はすべてそのまま残ります。続けるには {name} としてサインインしてください。',
    action: 'サインイン',
    here: 'このウィンドウでサインイン',
    hereNote: 'いったんこのページを離れ、元のページに戻ります。下書きは保持されます。',
    waiting: 'サインインウィンドウを待っています…',
    signOut: 'サインアウト',
  },
  idle: {
    title: 'まだご利用中ですか?',
    body: 'しばらく操作がありません。{time} 後に、すべてのタブでサインアウトします。',
    kept: '実行、下書き、スナップショットは保持されます。',
    stay: 'サインインを続ける',
    signOut: '今すぐサインアウト',
  },
  ending: {
    label: 'サインインの状態',
    soon: 'サインインはあと {minutes, plural, other {# 分}}で終了します。中断せずに続けるには、今すぐ更新してください。',
    renew: 'サインインを更新',
    here: 'このウィンドウでサインイン',
    waiting: 'サインインウィンドウを待っています…',
  },
  delete: {
    title: 'サインアウトして削除しますか?',
    body: 'このブラウザーに {name} のものとして保存されている {organization} のデータをすべて削除します:',
    kinds: {
      organization: '組織のコピー',
      snapshots: 'スナップショット {count, plural, other {# 件}}',
      runs: '実行とその結果 {count, plural, other {# 件}}',
      drafts: '下書き {count, plural, other {# 件}}',
      views: '保存済みのビュー {count, plural, other {# 件}}',
      choices: '既読などの選択',
    },
    nothing: '現在は何もありません',
    unfinished:
      '実行「{name}」は終了していません。{total, number} 件中 {done, number} 件の変更が完了しています。削除すると再開できず、その結果を示すものもなくなります。',
    running:
      '実行「{name}」が進行中です。{total, number} 件中 {done, number} 件の変更が完了しています。ここで停止し、再開できず、その結果を示すものもなくなります。',
    final: '元に戻すことはできません。Genesys Cloud では何も変わりません。',
    action: 'サインアウトして削除',
  },
};
