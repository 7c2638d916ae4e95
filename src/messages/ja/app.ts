import type { app as english } from '../en/app';
import type { Wording } from '../Wording';

export const app: Wording<typeof english> = {
  skipToContent: 'コンテンツへスキップ',
  navigation: {
    label: 'メイン',
    home: 'ホーム',
    definitions: 'ライセンス定義',
    permissions: '権限',
    organization: '組織',
    users: 'ユーザー',
    batch: '一括割り当て',
    history: '履歴',
  },
  notFound: {
    title: 'ページがありません',
    body: 'アドレスに誤りがあるか、ページが移動した可能性があります。',
    action: '「組織」へ移動',
  },
  runBanner: {
    running: '「{name}」を実行中: {percent, number}% 完了。ブラウザーのこのタブを開いたままにしてください。',
    held: '「{name}」は操作待ちです: {percent, number}% 完了。',
    open: '実行を開く',
  },
  organization: { label: 'サインイン先の組織' },
  palette: { open: '検索または移動', key: 'Ctrl K', macKey: '⌘ K' },
  theme: {
    label: 'テーマ',
    choose: 'テーマ: {theme}',
    light: 'ライト',
    dark: 'ダーク',
    system: 'システム',
  },
  account: { label: '{name} のアカウント', at: '{organization}、{region}', signOut: 'サインアウト' },
};
