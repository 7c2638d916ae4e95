import * as v from 'valibot';
import { FileId, fieldProblem, FileMoment, FileWords, parseFileText, shortPath } from '../fileFields';
import { MEMBER_STATES, NONE } from '../store/OrganizationColumns';
import { gunzip, gzip, isGzip, UnpackError } from './gzip';
import { atOnce, type Steps } from './inSteps';
import type { Snapshot } from './Snapshot';
import { LARGEST_SNAPSHOT_FILE, type SnapshotFileProblem } from './snapshotFileProblem';

const LARGEST_TEXT = 100_000_000;
const MOST_MEMBERS = 2_000_000;
const MOST_SETS = 50_000;
/** Of lists and objects, as far as brackets tell: a text full of them would take many times its size. */
const MOST_BRACKETS = 1_000_000;

const FORMAT = 'license-desk-snapshot';
const VERSION = 1;

const Entity = v.strictObject({ id: FileId, name: FileWords });
const Licenses = v.pipe(v.array(v.unknown()), v.maxLength(10_000), v.array(FileId));
const column = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(v.unknown()), v.maxLength(MOST_MEMBERS), v.array(item));

const Fields = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  takenAt: FileMoment,
  source: v.picklist(['getLicenseOrganization', 'getLicenseUsers']),
  people: v.picklist(['read', 'cursor', 'capped', 'forbidden', 'failed']),
  mayBeIncomplete: v.boolean(),
  organization: Entity,
  admin: Entity,
  named: Licenses,
  licenseSets: v.pipe(v.array(v.unknown()), v.maxLength(MOST_SETS), v.array(Licenses)),
  userIds: column(FileId),
  names: column(FileWords),
  states: column(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MEMBER_STATES.length - 1))),
  licenseSetOf: column(v.pipe(v.number(), v.integer(), v.minValue(NONE))),
});
type Fields = v.InferOutput<typeof Fields>;

export type ParsedSnapshotFile =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: SnapshotFileProblem };

/** A snapshot as a file: gzipped JSON. It carries no token and nothing that stands for one. */
export async function toSnapshotFile(snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  return (await packSnapshot(atOnce(contentSteps(snapshot)), snapshot)).file();
}

/** Tells two snapshots of the same content, by the same eyes, from all others. */
export async function digestOf(snapshot: Snapshot): Promise<string> {
  return (await packSnapshot(atOnce(contentSteps(snapshot)), snapshot)).digest;
}

/** A snapshot ready to be written. */
export interface PackedSnapshot {
  readonly digest: string;
  /** Written when it is asked for: what is kept already needs no file. */
  file(): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param content as contentSteps made it. */
export async function packSnapshot(content: readonly string[], snapshot: Snapshot): Promise<PackedSnapshot> {
  const { organization, admin, takenAt } = snapshot;
  const seen = JSON.stringify([organization.id, admin.id]);
  const hash = await crypto.subtle.digest('SHA-256', await new Blob([seen, ...content]).arrayBuffer());
  const head = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    takenAt: new Date(takenAt).toISOString(),
    organization,
    admin,
  });
  return {
    digest: Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    file: () => gzip(new Blob([head.slice(0, -1), ',', ...content, '}'])),
  };
}

/** The fields that tell who holds what, as the inside of a JSON object, in pieces. */
export function* contentSteps(snapshot: Snapshot): Steps<string[]> {
  const { source, people, mayBeIncomplete, named, licenseSets } = snapshot;
  const short = JSON.stringify({ source, people, mayBeIncomplete, named, licenseSets });
  const pieces = [short.slice(1, -1)];
  yield* columnSteps(pieces, 'userIds', snapshot.userIds);
  yield* columnSteps(pieces, 'names', snapshot.names);
  yield* columnSteps(pieces, 'states', [...snapshot.states]);
  yield* columnSteps(pieces, 'licenseSetOf', [...snapshot.licenseSetOf]);
  return pieces;
}

const ITEMS_A_PIECE = 5_000;

function* columnSteps(pieces: string[], name: string, column: readonly (string | number)[]): Steps<void> {
  pieces.push(`,"${name}":[`);
  for (let start = 0; start < column.length; start += ITEMS_A_PIECE) {
    const some = JSON.stringify(column.slice(start, start + ITEMS_A_PIECE));
    pieces.push(start === 0 ? '' : ',', some.slice(1, -1));
    yield;
  }
  pieces.push(']');
}

/** Reads a file strictly, packed or not: whatever is not exactly a snapshot of this format is refused. Never throws. */
export async function parseSnapshotFile(file: Uint8Array<ArrayBuffer>): Promise<ParsedSnapshotFile> {
  if (file.byteLength > LARGEST_SNAPSHOT_FILE) return refuse({ kind: 'tooLarge' });
  let text: string;
  try {
    // Some browsers unpack a file as they save it.
    text = isGzip(file) ? await gunzip(file, LARGEST_TEXT) : new TextDecoder().decode(file);
  } catch (error) {
    return refuse({ kind: error instanceof UnpackError ? error.problem : 'broken' });
  }
  if (hasTooManyBrackets(text)) return refuse({ kind: 'tooLarge' });
  const parsed = parseFileText(text, FORMAT, VERSION);
  if (!parsed.ok) return parsed;
  const { json } = parsed;
  // To valibot, a name that every object inherits is no unknown one.
  const unknown = Object.keys(json).find((name) => !Object.hasOwn(Fields.entries, name));
  if (unknown !== undefined) return refuse({ kind: 'unknownField', path: shortPath(unknown) });
  const result = v.safeParse(Fields, json, { abortEarly: true });
  if (!result.success) return refuse(fieldProblem(result.issues[0]));
  const problem = inconsistencyOf(result.output);
  return problem === null ? { ok: true, snapshot: toSnapshot(result.output) } : refuse(problem);
}

function toSnapshot({ format: _format, version: _version, ...fields }: Fields): Snapshot {
  return {
    ...fields,
    takenAt: Date.parse(fields.takenAt),
    states: Uint8Array.from(fields.states),
    licenseSetOf: Int32Array.from(fields.licenseSetOf),
  };
}

/** What holds between columns. */
function inconsistencyOf(fields: Fields): SnapshotFileProblem | null {
  const { userIds, names, states, licenseSetOf, licenseSets } = fields;
  for (const [path, { length }] of Object.entries({ names, states, licenseSetOf })) {
    if (length !== userIds.length) return { kind: 'uneven', path };
  }
  const unordered = userIds.findIndex((id, at) => at > 0 && id <= (userIds[at - 1] ?? ''));
  if (unordered >= 0) return { kind: 'unordered', path: `userIds.${unordered}` };
  const badSet = licenseSets.findIndex((set) => set.some((id, at) => at > 0 && id <= (set[at - 1] ?? '')));
  if (badSet >= 0) return { kind: 'unordered', path: `licenseSets.${badSet}` };
  const badPlace = licenseSetOf.findIndex((place) => place >= licenseSets.length);
  return badPlace < 0 ? null : { kind: 'wrong', path: `licenseSetOf.${badPlace}` };
}

function hasTooManyBrackets(text: string): boolean {
  let count = 0;
  for (const bracket of ['[', '{']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > MOST_BRACKETS) return true;
    }
  }
  return false;
}

function refuse(problem: SnapshotFileProblem): ParsedSnapshotFile {
  return { ok: false, problem };
}
