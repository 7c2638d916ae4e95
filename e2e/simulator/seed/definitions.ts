import {
  collaborationPermissions,
  copilotPermissions,
  digitalPermissions,
  engagePermissions,
  journeyPermissions,
  speechPermissions,
  telephonyPermissions,
  voicePermissions,
  workforcePermissions,
} from './permissions';

/** A license that the organization can hold. */
export interface Definition {
  id: string;
  description: string;
  /** All it covers, what it comprises included. */
  permissions: readonly string[];
  prerequisites: readonly string[];
  /** Direct ones; those comprise others in turn. */
  comprises: readonly string[];
  /** A person can hold one add-on of a kind. */
  kind?: string;
  /** Its entry in the list lacks the permissions, as some entries of the service do. */
  skinny?: boolean;
}

const collaborate = collaborationPermissions;
const communicate = [...collaborate, ...telephonyPermissions];
const voice = [...communicate, ...voicePermissions];
const digital = [...voice, ...digitalPermissions];
const everything = [...digital, ...workforcePermissions, ...speechPermissions];

/** The organization's definitions, in the order of the service's list. */
export const definitions: readonly Definition[] = [
  {
    id: 'cloudCX1',
    description: 'Genesys Cloud CX 1',
    permissions: voice,
    prerequisites: [],
    comprises: ['communicate'],
  },
  {
    id: 'cloudCX2',
    description: 'Genesys Cloud CX 2',
    permissions: digital,
    prerequisites: [],
    comprises: ['cloudCX1'],
  },
  {
    id: 'cloudCX3',
    description: 'Genesys Cloud CX 3',
    permissions: everything,
    prerequisites: [],
    comprises: ['cloudCX2'],
  },
  {
    id: 'collaboratePro',
    description: 'Genesys Cloud Collaborate',
    permissions: collaborate,
    prerequisites: [],
    comprises: [],
  },
  {
    id: 'communicate',
    description: 'Genesys Cloud Communicate',
    permissions: communicate,
    prerequisites: [],
    comprises: ['collaboratePro'],
  },
  {
    id: 'gc1WEMupgrade',
    description: 'Genesys Cloud CX 1 WEM Add-on II',
    permissions: workforcePermissions,
    prerequisites: ['cloudCX1'],
    comprises: [],
    kind: 'workforce',
  },
  {
    id: 'gc2WEMupgrade',
    description: 'Genesys Cloud CX 2 WEM Add-on I',
    permissions: workforcePermissions,
    prerequisites: ['cloudCX2'],
    comprises: [],
    kind: 'workforce',
  },
  {
    id: 'gcSTAupgrade',
    description: 'Genesys Cloud Speech and Text Analytics Upgrade',
    permissions: speechPermissions,
    prerequisites: [],
    comprises: [],
  },
  {
    id: 'gcAgentCopilot',
    description: 'Genesys Cloud Agent Copilot',
    permissions: copilotPermissions,
    prerequisites: ['cloudCX1'],
    comprises: [],
  },
  {
    id: 'gcPredictiveEngagementTrial',
    description: 'Genesys Predictive Engagement (trial)',
    permissions: journeyPermissions,
    prerequisites: ['cloudCX1'],
    comprises: [],
    skinny: true,
  },
  {
    id: 'engage1',
    description: 'Genesys Engage 1 (legacy)',
    permissions: [...communicate, ...engagePermissions.slice(0, 2)],
    prerequisites: [],
    comprises: ['communicate'],
  },
  {
    id: 'engage2',
    description: 'Genesys Engage 2 (legacy)',
    permissions: [...communicate, ...engagePermissions],
    prerequisites: [],
    comprises: ['engage1'],
  },
];

/** From the cheapest tier to the dearest: what automatic assignment chooses among. */
export const tiers = ['collaboratePro', 'communicate', 'cloudCX1', 'cloudCX2', 'cloudCX3'] as const;

/** Every permission that some license covers. */
export const allPermissions: readonly string[] = [
  ...new Set(definitions.flatMap((definition) => definition.permissions)),
].sort();
