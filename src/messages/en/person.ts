export const person = {
  can: {
    title: 'Can {name} do this?',
    description:
      'A role has to grant a permission, and a license that the person holds to cover it. A role counts in the divisions for which it was given, which License Desk doesn’t see.',
    field: 'Permission, or a part of one',
    placeholder: 'recording view',
    reading: 'Reading licenses and roles',
    noMatch: 'No license covers and no role grants a permission with “{text}” in it, as far as is known.',
    found:
      '{count, plural, one {# permission has this in it.} other {# permissions have this in them. Choose one to see why.}}',
    othersFound:
      '{count, plural, one {# other permission has this in it.} other {# other permissions have this in them.}}',
    matches: 'Permissions found',
    showAll: '{count, plural, other {Show #}}',
    narrow: 'The first {shown, number} are shown: type more of the one you mean.',
    grantsUnread: 'What roles grant is not known. Nothing was changed.',
    grantsRefused: 'What roles grant is unknown: you lack {permission}. Only licenses can be judged.',
    verdict: { can: 'Can', cannot: 'Cannot', unknown: 'Unknown' },
    answerTo: 'Answer to {permission}',
    answer: {
      can: 'Yes: a role grants it to {name}, and a license held covers it.',
      neither: 'No: no role grants it to {name}, and no license held covers it.',
      noRole: 'No: no role grants it to {name}.',
      noLicense: 'No: {name} holds no license that covers it.',
      unlisted: 'Yes: a role grants it to {name}, and no license that the organization can hold is needed.',
      coverUnknown: 'Unknown: a role grants it to {name}; whether a license held covers it is not known.',
      grantUnknown: 'Unknown: a license held covers it; whether a role grants it to {name} is not known.',
      unknown: 'Unknown: it can’t be told whether {name} can do this.',
    },
    state: {
      inactive: 'The person is inactive, so can sign in and use it only once active again.',
      deleted: 'The person is deleted, so can’t sign in to use anything.',
    },
    grant: {
      granted: '{count, plural, one {This role grants it:} other {These roles grant it:}}',
      byPattern: '{role}, by {as}',
      notGranted: 'None of the person’s roles grants it.',
      roles: 'Which roles the person has is not known.',
      grants: 'What the person’s roles grant is not known: reading it needs {permission}.',
      untold: 'No role grants it of which that is told; of {roles} it isn’t.',
      wouldGrant:
        'Granted by {roles}{more, plural, =0 {} one { and # more role} other { and # more roles}}. Roles are given in Genesys Cloud: License Desk doesn’t change them.',
      noRoleAtAll: 'No role of the organization is known to grant it.',
    },
    cover: {
      covered: '{count, plural, one {This license held covers it:} other {These licenses held cover it:}}',
      itself: 'lists it itself',
      includes: 'includes',
      notCovered: 'None of the licenses held covers it.',
      unlisted:
        'No license that the organization can hold lists it: a role alone is enough, unless it takes a license that the organization can’t hold.',
      held: 'What the person holds is not known: reading it needs {permission}.',
      definitions: 'The license definitions could not be read, so it isn’t known which license covers it.',
      untold:
        'No license held is told to cover it, but Genesys Cloud doesn’t tell all that {count, plural, one {this one covers} other {these cover}}:',
      untoldElsewhere:
        'No license is told to cover it, but Genesys Cloud doesn’t tell all that {count, plural, one {this one, which is not held, covers} other {these, which are not held, cover}}:',
    },
    give: {
      title:
        '{count, plural, one {This license would cover it:} other {Any of these licenses would cover it:}}',
      label: 'Licenses that would cover it',
      none: 'No license that would cover it can be assigned.',
      definitionsUnread:
        'The license definitions could not be read, so it isn’t known which license would cover it.',
      needs: 'Needs {ids} too, which {count, plural, one {is} other {are}} added with it.',
      rivals: 'Can’t be held beside {ids}.',
      replaces: 'Makes {ids} redundant.',
      more: '{count, plural, other {# more}}',
      take: 'Batch assign',
      takeOf: 'Batch assign {id}',
      batchTitle: '{id} for {name}',
    },
  },
  like: {
    title: 'Make {name} like …',
    description: 'Pick somebody, see how their licenses differ, and take the difference to Batch assign.',
    pick: 'Make like',
    like: 'Like',
    compare: 'Compare side by side',
    another: 'Pick another',
    invisible:
      'The directory shows nobody behind this id; what it holds can be compared all the same where the license data knows it.',
    definitionsUnread:
      'The license definitions could not be read, so prerequisites and what is redundant can’t be pointed out. Nothing was changed.',
    unread: 'What one of the two holds is not known, so there is no difference to show. Nothing was changed.',
    bothNothing: 'Neither of the two holds a license.',
    same: 'Both hold the same licenses.',
    add: 'Add what {other} holds',
    remove: 'Remove what {other} doesn’t hold',
    nothingToAdd: 'There is nothing to add.',
    nothingToRemove: 'There is nothing to remove.',
    both: 'Held by both',
    actions: { add: 'Add {id}', remove: 'Remove {id}' },
    leftOut: 'The plan leaves it out unless you include it there.',
    take: 'Take to Batch assign',
    chosen:
      '{add, plural, =0 {Nothing} other {#}} to add, {remove, plural, =0 {nothing} other {#}} to remove',
    batchTitle: 'Make {name} like {other}',
    outcome: {
      label: 'What comes of it',
      holds: '{name} would hold',
      holdsNothing: '{name} would hold nothing.',
      permissions:
        '{gained, plural, =0 {No permission is} one {# permission is} other {# permissions are}} newly covered, and {lost, plural, =0 {none is} one {# is} other {# are}} covered no more.',
      redundant: '{id} would be redundant: it is included in {by}.',
    },
    roles: {
      same: 'Both have the same roles.',
      unknown: 'Whether the two differ in roles is not known.',
      differ:
        'Their roles differ too. License Desk doesn’t change roles, so the two may still not be able to do the same.',
      theirs: '{name} alone has {roles}.',
      mine: '{name} alone has {roles}.',
    },
    reasons: {
      'missing-prerequisite': 'Needs {ids}, which would not be held.',
      'comprised-by-held': 'Brings nothing: it is included in {ids}.',
      'second-add-on': 'Only one of its kind can be held, and {ids} would be.',
      'required-by-other': 'Needed by {ids}.',
      'person-not-found': 'The directory shows nobody behind the id.',
      'person-inactive': 'The person is inactive.',
      'person-deleted': 'The person is deleted.',
      'own-license': 'It is your own license.',
      'own-authorization': 'Without it you could no longer change assignments.',
      'unknown-definition': 'No definition tells of this license.',
      other: 'The plan will say more of it.',
    },
  },
} as const;
