import type { definitionGraph as english } from '../en/definitionGraph';
import type { Wording } from '../Wording';

export const definitionGraph: Wording<typeof english> = {
  label: 'ライセンス定義のグラフ',
  labelAround: '{licenseId} 周辺のグラフ',
  hint: 'ライセンスを押すと内容を表示し、Enter またはダブルクリックで定義を開きます。矢印キーで線に沿って移動、+ と - で拡大と縮小、0 で全体を表示します。ドラッグで表示位置を動かせます。',
  seeAll: 'すべての定義の中で表示',
  layingOut: '図を配置しています…',
  buttons: {
    label: '図の表示',
    zoomIn: '拡大',
    zoomOut: '縮小',
    fit: '全体を表示',
  },
  legend: {
    label: '凡例',
    comprises: '包含',
    needs: '前提として必要',
    circle: '循環',
    undefined: '定義なし',
  },
  node: {
    permissions: '{count, plural, =0 {権限なし} other {権限 # 件}}',
    untold: '権限の情報なし',
    undefined: '定義なし',
    comprises: '{licenses} を包含',
    needs: '{licenses} が必要',
    circle: '循環',
  },
  chosen: {
    label: '選択したライセンス',
    stranger: 'この図にライセンス「{licenseId}」はありません。',
    permissions:
      '自身の権限 {own, plural, =0 {なし} other {# 件}}、包含するライセンスの権限を含めると {all, number} 件',
    untold: '権限の情報が得られませんでした。',
    comprises: '包含するライセンス',
    needs: '前提ライセンス',
    comprisedBy: 'これを包含するライセンス',
    neededBy: 'これを前提とするライセンス',
    noRelations: 'ほかのライセンスとの関係はありません。',
    open: '定義を開く',
    compare: '比較',
    holders: '保有者を表示',
  },
  tree: {
    label: 'ライセンス定義とその相互関係',
    comprises: '包含',
    needs: '前提',
    comprisedBy: '{licenses} に包含される',
    neededBy: '{licenses} の前提',
  },
};
