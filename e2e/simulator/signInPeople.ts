import { divisions } from './seed/divisions';
import { roles } from './seed/roles';

const personId = (number: number) => `5e550000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Who can be chosen on the sign-in page; ids and names are the same for every seed. */
export const signInPeople = {
  admin: {
    id: personId(1),
    name: 'Ada Admin',
    email: 'ada.admin@harborvale.example',
    roleLabel: 'Admin: sees and changes everything',
    roleIds: [roles.employee.id, roles.admin.id],
    divisionId: divisions[0].id,
    singleDivision: false,
  },
  viewer: {
    id: personId(2),
    name: 'Vic Viewer',
    email: 'vic.viewer@harborvale.example',
    roleLabel: 'License viewer: sees licenses, cannot change them',
    roleIds: [roles.employee.id, roles.licenseViewer.id],
    divisionId: divisions[0].id,
    singleDivision: false,
  },
  outsider: {
    id: personId(3),
    name: 'Nora Nolicense',
    email: 'nora.nolicense@harborvale.example',
    roleLabel: 'Employee: no license permission at all',
    roleIds: [roles.employee.id],
    divisionId: divisions[5].id,
    singleDivision: false,
  },
  divisional: {
    id: personId(4),
    name: 'Dora Division',
    email: 'dora.division@harborvale.example',
    roleLabel: 'License administrator who sees the people of Northern Europe only',
    roleIds: [roles.employee.id, roles.licenseAdmin.id],
    divisionId: divisions[1].id,
    singleDivision: true,
  },
} as const;

export type SignInPerson = (typeof signInPeople)[keyof typeof signInPeople];

export const signInPersonList: readonly SignInPerson[] = Object.values(signInPeople);
