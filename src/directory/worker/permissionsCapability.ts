import { anyOf, PERMISSION_USES, type PermissionFacts } from '../../licensing/permissionUse';
import { createPermissionIndex, type PermissionIndex } from '../permissions/permissionIndex';
import { createPermissionKnowledge, type PermissionApis } from '../permissions/permissionKnowledge';
import type { PermissionCsvWords } from '../permissions/permissions';
import { permissionFacts, permissionUses } from '../permissions/permissionUses';
import type { ColumnsBuilder } from '../store/columnsBuilder';
import { NONE } from '../store/OrganizationColumns';
import type { OrganizationState } from './organizationState';
import type { DirectoryService } from './protocol';

interface PermissionsWorld {
  readonly state: OrganizationState;
  readonly permissionApis: PermissionApis;
}

interface PermissionsCapability {
  readonly service: Pick<DirectoryService, 'askPermissions' | 'askPermission'>;
  /** Resolves once what is known of permissions is there, or failed. */
  readonly prepare: () => Promise<void>;
  /** By place, what each makes of a permission, as a place in PERMISSION_USES; null before anybody is read. */
  readonly usesOf: (permission: string) => Uint8Array | null;
  /** What a CSV has beside the usual columns of the member at a place. */
  readonly csvCells: (words: PermissionCsvWords) => (place: number) => string[];
}

interface Judged {
  readonly builder: ColumnsBuilder;
  readonly revision: number;
  readonly version: number;
  readonly permission: string;
  readonly facts: PermissionFacts;
  readonly uses: Uint8Array;
}

/** Tells of permissions: who carries them, who grants them, and what that makes of the people. */
export function createPermissionsCapability({
  state,
  permissionApis,
}: PermissionsWorld): PermissionsCapability {
  const knowledge = createPermissionKnowledge(permissionApis);
  let indexed: { readonly version: number; readonly index: PermissionIndex } | null = null;
  let judged: Judged | null = null;
  state.onWhole(() => knowledge.renew());

  function index(): PermissionIndex {
    const version = knowledge.version();
    if (indexed?.version !== version) {
      const ground = {
        definitions: knowledge.definitions(),
        roles: knowledge.roles(),
        catalogue: knowledge.catalogue(),
      };
      indexed = { version, index: createPermissionIndex(ground) };
    }
    return indexed.index;
  }

  function judge(permission: string): Judged | null {
    const builder = state.shown();
    if (builder === null) return null;
    const { revision, columns } = builder;
    const version = knowledge.version();
    const isSame =
      judged?.builder === builder &&
      judged.revision === revision &&
      judged.version === version &&
      judged.permission === permission;
    if (!isSame) {
      const facts = permissionFacts(index(), permission, columns);
      const uses = permissionUses(columns, facts);
      judged = { builder, revision, version, permission, facts, uses };
    }
    return judged;
  }

  return {
    prepare: () => knowledge.settled(),
    usesOf: (permission) => judge(permission)?.uses ?? null,
    service: {
      async askPermissions(again) {
        if (again) knowledge.renew();
        await knowledge.settled();
        if (again) state.changed();
        return { permissions: index().listed(), problems: knowledge.problems() };
      },
      async askPermission(permission) {
        await knowledge.settled();
        return {
          permission,
          carriers: index().carriersOf(permission),
          roles: index().rolesOf(permission),
          facts: judge(permission)?.facts ?? permissionFacts(index(), permission, null),
          problems: knowledge.problems(),
        };
      },
    },
    csvCells({ permission, uses: words, unknown }) {
      const found = judge(permission);
      if (found === null) return () => [];
      const { facts, uses, builder } = found;
      const names = new Map(
        index()
          .rolesOf(permission)
          .map(({ id, name }) => [id, name]),
      );
      const listed = (ids: readonly string[] | null, does: ReadonlySet<string>, may: ReadonlySet<string>) =>
        anyOf(ids, does, may) === null
          ? unknown
          : (ids ?? [])
              .filter((id) => does.has(id))
              .map((id) => names.get(id) ?? id)
              .join('; ');
      return (place) => {
        const { roleSets, roleSetOf, licenseSets, licenseSetOf } = builder.columns;
        const roles = roleSets[roleSetOf[place] ?? NONE]?.map(({ id }) => id) ?? null;
        const licenses = licenseSets[licenseSetOf[place] ?? NONE] ?? null;
        const use = PERMISSION_USES[uses[place] ?? NONE] ?? 'unknown';
        return [
          words[use] ?? use,
          listed(roles, facts.grantedBy, facts.mayGrant),
          listed(licenses, facts.carriedBy, facts.mayCarry),
        ];
      };
    },
  };
}
