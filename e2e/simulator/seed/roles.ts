import { allPermissions } from './definitions';
import {
  collaborationPermissions,
  copilotPermissions,
  digitalPermissions,
  speechPermissions,
  telephonyPermissions,
  workforcePermissions,
} from './permissions';

export interface Role {
  id: string;
  name: string;
  description: string;
  permissions: readonly string[];
  /** What it grants beside those, by domain. */
  policies?: readonly { domain: string; entityName: string; actionSet: readonly string[] }[];
}

const employee = collaborationPermissions.filter((permission) => !permission.startsWith('authorization:'));
const queueWork = [
  'routing:queue:join',
  'conversation:participant:wrapup',
  'analytics:agentConversationDetail:view',
  'scripter:script:view',
];
const ending = (permissions: readonly string[], action: string) =>
  permissions.filter((permission) => permission.endsWith(`:${action}`));

/** Ids are fixed, so that tests and saved filters keep their meaning over seeds. */
const roleId = (number: number) => `0a0e0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const roles = {
  employee: {
    id: roleId(1),
    name: 'Employee',
    description: 'The directory, chat and one’s own profile',
    permissions: employee,
  },
  phoneUser: {
    id: roleId(2),
    name: 'Communicate User',
    description: 'A telephone and voicemail',
    permissions: telephonyPermissions,
  },
  agent: {
    id: roleId(3),
    name: 'Contact Center Agent',
    description: 'Takes calls from queues',
    permissions: queueWork,
  },
  digitalAgent: {
    id: roleId(4),
    name: 'Digital Agent',
    description: 'Takes e-mails, chats and messages from queues',
    permissions: [...queueWork, ...ending(digitalPermissions, 'accept')],
  },
  supervisor: {
    id: roleId(5),
    name: 'Supervisor',
    description: 'Watches queues, evaluates and coaches agents',
    permissions: [
      'analytics:conversationDetail:view',
      'analytics:queueObservation:view',
      'analytics:userObservation:view',
      'recording:recording:view',
      'quality:evaluation:view',
      'quality:evaluation:add',
      'quality:evaluation:edit',
      'coaching:appointment:view',
      'coaching:appointment:add',
      'workforceManagement:realtimeAdherence:view',
      'workforceManagement:agentSchedule:view',
    ],
  },
  analyst: {
    id: roleId(6),
    name: 'Quality Analyst',
    description: 'Reads transcripts, evaluates and calibrates',
    permissions: [
      ...ending(speechPermissions, 'view'),
      'quality:calibration:view',
      'quality:evaluation:view',
      'quality:evaluation:add',
      'recording:recording:view',
    ],
  },
  planner: {
    id: roleId(7),
    name: 'Workforce Planner',
    description: 'Forecasts and schedules',
    permissions: [...workforcePermissions, 'analytics:userAggregate:view'],
  },
  copilotAgent: {
    id: roleId(8),
    name: 'Copilot Agent',
    description: 'Takes calls with an assistant beside',
    permissions: [...queueWork, ...ending(copilotPermissions, 'view')],
  },
  licenseViewer: {
    id: roleId(9),
    name: 'License Viewer',
    description: 'Sees licenses and people, changes nothing',
    permissions: ['authorization:license:view', 'authorization:role:view', 'directory:user:view'],
  },
  licenseAdmin: {
    id: roleId(10),
    name: 'License Administrator',
    description: 'Sees and hands out licenses',
    permissions: [
      'authorization:grant:add',
      'authorization:license:view',
      'authorization:role:view',
      'directory:user:view',
      'billing:subscription:view',
    ],
  },
  admin: {
    id: roleId(11),
    name: 'Admin',
    description: 'Everything',
    permissions: allPermissions,
    policies: [{ domain: 'billing', entityName: '*', actionSet: ['*'] }],
  },
} as const satisfies Record<string, Role>;

export const roleList: readonly Role[] = Object.values(roles);
