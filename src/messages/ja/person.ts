import type { person as english } from '../en/person';
import type { Wording } from '../Wording';

export const person: Wording<typeof english> = {
  can: {
    title: '{name} がこの操作をできるか確認',
    description:
      'ロールが権限を付与し、かつ保有ライセンスがその権限をカバーしている必要があります。ロールは割り当てられたアクセス区分の中で有効ですが、License Desk からはその区分は見えません。',
    field: '権限、またはその一部',
    placeholder: 'recording view',
    reading: 'ライセンスとロールを読み取り中',
    noMatch: '確認できる限り、「{text}」を含む権限をカバーするライセンスも付与するロールもありません。',
    found:
      '{count, plural, =1 {これを含む権限が 1 件あります。} other {これを含む権限が # 件あります。選択すると理由を確認できます。}}',
    othersFound: 'これを含む権限がほかに {count, plural, other {# 件}}あります。',
    matches: '見つかった権限',
    showAll: '{count, plural, other {# 件を表示}}',
    narrow: '最初の {shown, number} 件を表示しています。目的の権限をさらに詳しく入力してください。',
    grantsUnread: 'ロールの付与内容はわかりません。何も変更されていません。',
    grantsRefused:
      'あなたに {permission} がないため、ロールの付与内容は不明です。判定できるのはライセンスだけです。',
    verdict: {
      can: '可能',
      cannot: '不可',
      unknown: '不明',
    },
    answerTo: '{permission} についての回答',
    answer: {
      can: '可能: ロールが {name} にこの権限を付与し、保有ライセンスがカバーしています。',
      neither: '不可: {name} にこの権限を付与するロールがなく、カバーする保有ライセンスもありません。',
      noRole: '不可: {name} にこの権限を付与するロールがありません。',
      noLicense: '不可: {name} はこの権限をカバーするライセンスを保有していません。',
      unlisted:
        'はい: ロールが {name} にこの権限を付与しており、組織が保有できるライセンスは必要ありません。',
      coverUnknown:
        '不明: ロールが {name} にこの権限を付与していますが、保有ライセンスがカバーしているかどうかはわかりません。',
      grantUnknown:
        '不明: 保有ライセンスはこの権限をカバーしていますが、ロールが {name} に付与しているかどうかはわかりません。',
      unknown: '不明: {name} がこの操作をできるかどうかは判定できません。',
    },
    state: {
      inactive:
        'このユーザーは非アクティブなため、再びアクティブになるまでサインインして使用することはできません。',
      deleted: 'このユーザーは削除済みなため、サインインして使用することはできません。',
    },
    grant: {
      granted: '{count, plural, =1 {このロールが付与しています:} other {これらのロールが付与しています:}}',
      byPattern: '{role}（{as} による）',
      notGranted: 'このユーザーのどのロールも付与していません。',
      roles: 'このユーザーが持つロールはわかりません。',
      grants: 'このユーザーのロールの付与内容はわかりません。読み取りには {permission} が必要です。',
      untold:
        '付与内容がわかるロールの中に、これを付与するものはありません。{roles} については付与内容の情報がありません。',
      wouldGrant:
        '付与するロール: {roles}{more, plural, =0 {} other {、ほか # 件}}。ロールは Genesys Cloud で割り当てます。License Desk がロールを変更することはありません。',
      noRoleAtAll: '組織には、これを付与するとわかっているロールがありません。',
    },
    cover: {
      covered:
        '{count, plural, =1 {保有しているこのライセンスがカバーしています:} other {保有しているこれらのライセンスがカバーしています:}}',
      itself: '自身に記載',
      includes: 'が含む',
      notCovered: 'カバーする保有ライセンスはありません。',
      unlisted:
        '組織が保有できるどのライセンスにも記載されていません。組織が保有できないライセンスが必要な場合を除き、ロールだけで十分です。',
      held: 'このユーザーの保有内容はわかりません。読み取りには {permission} が必要です。',
      definitions: 'ライセンス定義を読み取れなかったため、どのライセンスがカバーしているかわかりません。',
      untold:
        'カバーするとわかっている保有ライセンスはありませんが、Genesys Cloud から{count, plural, =1 {次のライセンス} other {次の各ライセンス}}のカバー範囲の情報がすべては得られていません:',
      untoldElsewhere:
        'これを含むとわかっているライセンスはありませんが、保有していない{count, plural, other {次の # 件}}のライセンスの内容を Genesys Cloud はすべて示していません:',
    },
    give: {
      title:
        '{count, plural, =1 {このライセンスがあればカバーされます:} other {次のいずれかのライセンスがあればカバーされます:}}',
      label: '割り当てるとカバーされるライセンス',
      none: '割り当てるとカバーされるライセンスはありません。',
      definitionsUnread: 'ライセンス定義を読み取れなかったため、どのライセンスでカバーされるかわかりません。',
      needs: '{ids} も必要です。{count, plural, other {一緒に追加されます。}}',
      rivals: '{ids} と同時には保有できません。',
      replaces: '{ids} が冗長になります。',
      more: '{count, plural, other {ほか # 件}}',
      take: '一括割り当て',
      takeOf: '{id} を一括割り当て',
      batchTitle: '{name} に {id}',
    },
  },
  like: {
    title: '{name} を別のユーザーに合わせる',
    description: '別のユーザーを選んでライセンスの違いを確認し、その差分を「一括割り当て」に引き継ぎます。',
    pick: '合わせる相手',
    like: '合わせる相手:',
    compare: '並べて比較',
    another: '別の相手を選択',
    invisible:
      'ディレクトリにはこの ID で表示できるユーザーがいません。ライセンスデータにこの ID があれば、保有内容は比較できます。',
    definitionsUnread:
      'ライセンス定義を読み取れなかったため、前提ライセンスと冗長なライセンスを示すことができません。何も変更されていません。',
    unread: '一方の保有内容がわからないため、差分を表示できません。何も変更されていません。',
    bothNothing: '2 人ともライセンスを保有していません。',
    same: '2 人は同じライセンスを保有しています。',
    add: '{other} が保有するものを追加',
    remove: '{other} が保有しないものを解除',
    nothingToAdd: '追加するものはありません。',
    nothingToRemove: '解除するものはありません。',
    both: '2 人とも保有',
    actions: { add: '{id} を追加', remove: '{id} を解除' },
    leftOut: '計画では、そこで含めない限り除外されます。',
    take: '「一括割り当て」へ',
    chosen: '追加 {add, plural, =0 {なし} other {# 件}}、解除 {remove, plural, =0 {なし} other {# 件}}',
    batchTitle: '{name} を {other} に合わせる',
    outcome: {
      label: '変更後の結果',
      holds: '変更後の {name} の保有ライセンス',
      holdsNothing: '{name} の保有ライセンスはなくなります。',
      permissions:
        '新たにカバーされる権限は{gained, plural, =0 {なく} other { # 件}}、カバーされなくなる権限は{lost, plural, =0 {ありません} other { # 件です}}。',
      redundant: '{id} は {by} に含まれるため、冗長になります。',
    },
    roles: {
      same: '2 人のロールは同じです。',
      unknown: '2 人のロールが異なるかどうかはわかりません。',
      differ:
        'ロールも異なります。License Desk はロールを変更しないため、変更後も 2 人が同じ操作をできない可能性があります。',
      theirs: '{name} だけが持つロール: {roles}。',
      mine: '{name} だけが持つロール: {roles}。',
    },
    reasons: {
      'missing-prerequisite': '{ids} が必要ですが、保有していないことになります。',
      'comprised-by-held': '{ids} に含まれているため、何も加えません。',
      'second-add-on': '同種のものは 1 つしか保有できず、{ids} を保有することになります。',
      'required-by-other': '{ids} に必要です。',
      'person-not-found': 'ディレクトリにはこの ID で表示できるユーザーがいません。',
      'person-inactive': 'このユーザーは非アクティブです。',
      'person-deleted': 'このユーザーは削除済みです。',
      'own-license': 'あなた自身のライセンスです。',
      'own-authorization': 'これがないと、あなたは割り当てを変更できなくなります。',
      'unknown-definition': 'このライセンスの定義がありません。',
      other: '詳細は計画で確認できます。',
    },
  },
};
