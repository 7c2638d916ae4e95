import type { SignedInAdmin } from '../api/OrganizationApi';

const ASSIGN = 'authorization:grant:add';
const VIEW = ['authorization:grant:add', 'authorization:license:view'] as const;

/** Permissions that License Desk asks about, by what they are good for. */
export const PERMISSIONS = {
  assign: [ASSIGN],
  viewLicenses: VIEW,
  searchUsers: ['directory:user:view'],
} as const;

/** Whether the admin holds a permission such as authorization:grant:add; a granted "*" stands for any word. */
export function holdsPermission(admin: SignedInAdmin, permission: string): boolean {
  const asked = permission.split(':');
  return admin.permissions.some((granted) => {
    const words = granted.split(':');
    return words.length === asked.length && words.every((word, at) => word === '*' || word === asked[at]);
  });
}

/** Whether the token's scopes let it write, or read, licenses. None told restricts nothing (genesys-cloud.md §3). */
function scopesAllow(admin: SignedInAdmin, access: 'read' | 'write'): boolean {
  const scopes = admin.token?.scopes ?? [];
  if (scopes.length === 0) return true;
  return scopes.includes('license') || (access === 'read' && scopes.includes('license:readonly'));
}

export function canAssign(admin: SignedInAdmin): boolean {
  return holdsPermission(admin, ASSIGN) && scopesAllow(admin, 'write');
}

export function canViewLicenses(admin: SignedInAdmin): boolean {
  return VIEW.some((permission) => holdsPermission(admin, permission)) && scopesAllow(admin, 'read');
}
