import type { Subject } from './world';

export const knownFields = [
  'name',
  'email',
  'username',
  'department',
  'title',
  'state',
  'divisionId',
  'id',
] as const;
export type Field = (typeof knownFields)[number];

type Operator = 'AND' | 'OR' | 'NOT';
type MatchType = 'CONTAINS' | 'STARTS_WITH' | 'EXACT' | 'TERM' | 'TERMS';

/** One condition of a search: any of its fields matches any of its (lower-case) values. */
export type Criterion =
  | { operator: Operator; group: readonly Criterion[] }
  | { operator: Operator; type: MatchType; fields: readonly Field[]; values: readonly string[] };

export function isField(name: string): name is Field {
  return knownFields.some((field) => field === name);
}

/** What a field holds, in lower case. */
export function fieldText(subject: Subject, field: Field): string | undefined {
  return field === 'name' ? subject.foldedName : subject.person?.[field]?.toLowerCase();
}

type Matcher = (subject: Subject) => boolean;

function textMatcher(type: MatchType, values: readonly string[]): (text: string) => boolean {
  const whole = new Set(values);
  switch (type) {
    case 'CONTAINS':
      return (text) => values.some((value) => text.includes(value));
    case 'STARTS_WITH':
      return (text) => values.some((value) => text.startsWith(value));
    case 'EXACT':
      return (text) => whole.has(text);
    default:
      return (text) => whole.has(text) || text.split(/\s+/).some((word) => whole.has(word));
  }
}

function single(criterion: Criterion): Matcher {
  if ('group' in criterion) return matcher(criterion.group);
  const test = textMatcher(criterion.type, criterion.values);
  const { fields } = criterion;
  return (subject) =>
    fields.some((field) => {
      const text = fieldText(subject, field);
      return text !== undefined && test(text);
    });
}

/** All conditions joined: those with AND hold, none with NOT does, and one with OR is enough. */
export function matcher(criteria: readonly Criterion[]): Matcher {
  const joined = (operator: Operator) =>
    criteria.filter((criterion) => criterion.operator === operator).map(single);
  const all = joined('AND');
  const none = joined('NOT');
  const any = joined('OR');
  return (subject) =>
    none.every((matches) => !matches(subject)) &&
    (any.length === 0
      ? all.every((matches) => matches(subject))
      : any.some((matches) => matches(subject)) ||
        (all.length > 0 && all.every((matches) => matches(subject))));
}
