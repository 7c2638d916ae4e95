import { signInPersonList } from '../signInPeople';
import { departments, divisions, type Division } from './divisions';
import { makeName } from './names';
import type { Random } from './random';
import { roles } from './roles';

export type PersonState = 'active' | 'inactive' | 'deleted';

export interface Person {
  id: string;
  name: string;
  email?: string;
  username: string;
  title?: string;
  department?: string;
  state: PersonState;
  divisionId: string;
  roleIds: readonly string[];
  /** Minutes before the simulator's start; missing where the person never signed in. */
  lastLoginMinutesAgo?: number;
  version: number;
}

const domain = 'harborvale.example';
const day = 24 * 60;
const {
  employee,
  phoneUser,
  agent,
  digitalAgent,
  supervisor,
  analyst,
  planner,
  copilotAgent,
  licenseViewer,
} = roles;

interface Job {
  share: number;
  title: string;
  roleIds: readonly string[];
}

const jobs: readonly [Job, ...Job[]] = [
  { share: 34, title: 'Agent', roleIds: [employee.id, agent.id] },
  { share: 22, title: 'Digital Agent', roleIds: [employee.id, digitalAgent.id] },
  { share: 6, title: 'Senior Agent', roleIds: [employee.id, agent.id, digitalAgent.id] },
  { share: 5, title: 'Agent, assisted', roleIds: [employee.id, copilotAgent.id] },
  { share: 8, title: 'Team Lead', roleIds: [employee.id, supervisor.id] },
  { share: 3, title: 'Quality Analyst', roleIds: [employee.id, analyst.id] },
  { share: 2, title: 'Workforce Planner', roleIds: [employee.id, planner.id] },
  {
    share: 1,
    title: 'Operations Manager',
    roleIds: [employee.id, supervisor.id, analyst.id, licenseViewer.id],
  },
  { share: 12, title: 'Clerk', roleIds: [employee.id, phoneUser.id] },
  { share: 6, title: 'Trainee', roleIds: [employee.id] },
  { share: 1, title: 'Contractor', roleIds: [] },
];

function pickJob(random: Random): Job {
  let left = random.next() * jobs.reduce((sum, job) => sum + job.share, 0);
  for (const job of jobs) {
    left -= job.share;
    if (left < 0) return job;
  }
  return jobs[0];
}

/** Names and addresses that try a program: they stand first, so that a small organization has them too. */
const curious: readonly (Partial<Person> & { name: string })[] = [
  { name: '=HYPERLINK("http://evil.example","Payroll")', email: `formula@${domain}` },
  { name: '<img src=x onerror="alert(1)"> & <b>Bold</b>', email: `markup@${domain}` },
  { name: 'Maria García', email: `maria.garcia@${domain}`, title: 'Agent' },
  { name: 'Maria García', email: `maria.garcia2@${domain}`, title: 'Team Lead' },
  { name: 'Front Desk', email: `reception@${domain}` },
  { name: 'Front Desk', email: `reception@${domain}` },
  { name: 'Lobby Kiosk', username: 'lobby-kiosk' },
  { name: 'Ignatz Inactive', email: `ignatz.inactive@${domain}`, state: 'inactive' },
  { name: 'Delia Deleted', email: `delia.deleted@${domain}`, state: 'deleted' },
  { name: 'عمر "Omar" الحسن', email: `omar@${domain}` },
  { name: '王小明', email: `xiaoming.wang@${domain}` },
  { name: "Siobhán O'Dell-Łuczak, Jr.", email: `o'dell+luczak@${domain}` },
];

function makePerson(random: Random, number: number): Person {
  const job = pickJob(random);
  const { name, ascii } = makeName(random.pick, random.chance(0.55));
  const local = `${ascii}.${number}`;
  const chance = random.next();
  const state = chance < 0.03 ? 'deleted' : chance < 0.075 ? 'inactive' : 'active';
  const person: Person = {
    id: random.uuid(),
    name,
    username: `${local}@${domain}`,
    title: job.title,
    department: random.pick<string>(departments),
    state,
    divisionId: random.pick<Division>(divisions).id,
    roleIds: job.roleIds,
    version: 1 + random.below(40),
  };
  if (!random.chance(0.01)) person.email = `${local}@${domain}`;
  if (random.chance(0.04)) delete person.department;
  if (!random.chance(0.06)) person.lastLoginMinutesAgo = lastLogin(random, state);
  return person;
}

function lastLogin(random: Random, state: PersonState): number {
  const days = state === 'active' && random.chance(0.85) ? 14 : 500;
  return random.below(days * day) + (state === 'active' ? 0 : 30 * day);
}

/** The organization's people: those who sign in, those who try a program, then as many more as wanted. */
export function makePeople(random: Random, count: number): Person[] {
  const people: Person[] = signInPersonList.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    username: person.email,
    title: person.roleLabel.split(':')[0] ?? '',
    department: 'Underwriting',
    state: 'active',
    divisionId: person.divisionId,
    roleIds: person.roleIds,
    lastLoginMinutesAgo: 5,
    version: 3,
  }));
  for (const odd of curious) {
    if (people.length >= count) break;
    const { email: _email, ...person } = makePerson(random, people.length);
    people.push({ ...person, state: 'active', username: odd.email ?? person.username, ...odd });
  }
  while (people.length < count) people.push(makePerson(random, people.length));
  return people;
}

/** Someone who joins while the simulator runs. */
export function makeNewcomer(random: Random, number: number): Person {
  return { ...makePerson(random, number), state: 'active', divisionId: divisions[0].id };
}
