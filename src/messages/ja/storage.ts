import type { storage as english } from '../en/storage';
import type { Wording } from '../Wording';

export const storage: Wording<typeof english> = {
  title: '保存データ',
  description:
    'License Desk がこのブラウザーに保存しているもの。ブラウザーの外に出ることはなく、トークンも含まれません。',
  yours: '{organization} の {name} のために保存',
  yoursBody: 'ほかの管理者や組織のデータは別に保存され、ほかの人には表示されません。',
  amount: '{count, plural, other {# 件}}、{size}',
  nothing: '保存なし',
  unmeasured: '不明（ブラウザーが答えません）',
  delete: '削除',
  deleteKind: '{kind}を削除',
  deleteTitle: '「{kind}」を削除しますか？',
  deleted: '削除しました: {kind}',
  failed: 'すべては削除できませんでした: {message}。もう一度お試しください。',
  final: '元に戻せません。Genesys Cloud 側では何も変わりません。',
  unfinished: '実行「{name}」は終わっておらず、削除すると続行できません。',
  underWay: '実行「{name}」は進行中です。終わるとそのジャーナルを削除できます。',
  kinds: {
    organization: {
      name: '組織のコピー',
      what: 'ユーザーと保有ライセンス。「組織」をすぐ表示するためのもので、サインアウトのたびに消えます。',
      lost: '次回「組織」はすべてを読み直します。',
    },
    snapshots: {
      name: 'スナップショット',
      what: '「変更」のための、別の日の状態。',
      lost: '「変更」でこれらの日と比較できなくなります。必要なものは先にファイルに保存してください。',
    },
    runs: {
      name: '実行',
      what: 'すべての実行のジャーナル。履歴、全結果、元に戻す手段。',
      lost: '履歴は空になり、結果も元に戻す手段もなくなります。必要なものは先にエクスポートしてください。',
    },
    drafts: {
      name: '下書き',
      what: '作成中の一括割り当てと、そのために開いたリストやファイル。',
      lost: '作成中の一括割り当てはなくなります。',
    },
    views: {
      name: '保存済みのビュー',
      what: '名前を付けた「組織」のフィルター。',
      lost: '名前はなくなりますが、フィルターへのリンクは使えます。',
    },
    choices: {
      name: '選択の記録',
      what: '一度読んだ、または選んだもの（最初の案内など）。',
      lost: '最初の案内などがもう一度表示されます。',
    },
  },
  site: {
    title: 'このサイト全体',
    usage: 'ブラウザーによると、このサイトは {size} を使用しています（ほかの管理者のデータを含む）。',
    unknown: 'ブラウザーはこのサイトの使用量を答えません。',
    others: 'テーマ、表示密度、言語、リージョン、実行の設定は、だれがサインインしてもブラウザーに属します。',
    token: 'config.json がタブの保存領域に置かない限り、トークンはどこにも保存されません。',
  },
};
