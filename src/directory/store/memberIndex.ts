import type { LicenseId, UserId } from '../../licensing/model';
import { foldText, foldWords } from '../foldText';
import type { OrganizationMember } from '../OrganizationReading';
import type { ColumnsSource } from './columnsBuilder';
import type { MemberState } from './OrganizationColumns';
import type { MemberFilter, MembersAnswer, MembersQuestion, MemberSelection, MemberSort } from './questions';
import { rowOf } from './rowOf';

export interface MemberIndex {
  ask(question: MembersQuestion): MembersAnswer;
  selectIds(selection: MemberSelection): readonly UserId[];
  selectPlaces(selection: MemberSelection, sort: MemberSort, locale: string): Int32Array;
}

const DAY_MS = 86_400_000;

export function createMemberIndex(source: ColumnsSource): MemberIndex {
  const { columns } = source;
  const rows = (): OrganizationMember[] =>
    Array.from({ length: columns.size }, (_, place) => rowOf(columns, place));
  const stateOf = (row: OrganizationMember): MemberState => row.person?.state ?? 'nobody';

  function tests(filter: MemberFilter) {
    const words = foldWords(filter.text);
    const now = Date.now();
    return {
      text: (row: OrganizationMember) => {
        const text = foldText(
          [row.person?.name, row.person?.email, row.userId, row.person?.division?.name].join('\n'),
        );
        if (!words.every((word) => text.includes(word))) return false;
        if (filter.idleDays === null) return true;
        if (row.person === null) return false;
        const at = Date.parse(row.person.dateLastLogin ?? '');
        return Number.isNaN(at) || now - at >= filter.idleDays * DAY_MS;
      },
      license: ({ licenses }: OrganizationMember) => {
        if (filter.allOf.length + filter.anyOf.length + filter.noneOf.length === 0 && !filter.unlicensed) {
          return true;
        }
        if (licenses === null) return false;
        const any =
          (filter.anyOf.length === 0 && !filter.unlicensed) ||
          (filter.unlicensed && licenses.length === 0) ||
          filter.anyOf.some((id) => licenses.includes(id));
        return (
          any &&
          filter.allOf.every((id) => licenses.includes(id)) &&
          !filter.noneOf.some((id) => licenses.includes(id))
        );
      },
      division: ({ person }: OrganizationMember) =>
        filter.divisions.length === 0 || filter.divisions.includes(person?.division?.id ?? ''),
      state: (row: OrganizationMember) => filter.states.length === 0 || filter.states.includes(stateOf(row)),
    };
  }

  function matching(filter: MemberFilter): number[] {
    const { text, license, division, state } = tests(filter);
    return rows().flatMap((row, place) =>
      text(row) && license(row) && division(row) && state(row) ? [place] : [],
    );
  }

  function ordered(places: number[], { field, descending }: MemberSort, locale: string): number[] {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const keyOf = (place: number): string | number | null => {
      const { person, licenses, userId } = rowOf(columns, place);
      const at = Date.parse(person?.dateLastLogin ?? '');
      switch (field) {
        case 'name':
          return person?.name || null;
        case 'email':
          return person?.email ?? null;
        case 'id':
          return userId;
        case 'division':
          return person?.division?.name ?? null;
        case 'state':
          return person?.state ?? null;
        case 'licenses':
          return licenses?.length ?? null;
        default:
          return Number.isNaN(at) ? null : at;
      }
    };
    return places.sort((a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)];
      if (x === null || y === null) return Number(x === null) - Number(y === null) || a - b;
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      return order === 0
        ? compare(columns.names[a] ?? '', columns.names[b] ?? '') || a - b
        : descending
          ? -order
          : order;
    });
  }

  return {
    ask({ filter, sort, locale, page, pageSize }) {
      const { text, license, division, state } = tests(filter);
      const licenses = new Map<LicenseId, number>();
      const states = new Map<MemberState, number>();
      const divisions = new Map<string, { id: string; name: string; count: number }>();
      let [unlicensed, licensesOf] = [0, 0];
      for (const row of rows().filter(text)) {
        if (division(row) && state(row)) {
          licensesOf += 1;
          if (row.licenses?.length === 0) unlicensed += 1;
          for (const id of row.licenses ?? []) licenses.set(id, (licenses.get(id) ?? 0) + 1);
        }
        if (license(row) && division(row)) states.set(stateOf(row), (states.get(stateOf(row)) ?? 0) + 1);
        if (row.person?.division) {
          const { id, name } = row.person.division;
          const known = divisions.get(id) ?? { id, name, count: 0 };
          if (license(row) && state(row)) known.count += 1;
          divisions.set(id, known);
        }
      }
      const places = ordered(matching(filter), sort, locale);
      const shown = Math.min(page, Math.max(0, Math.ceil(places.length / pageSize) - 1));
      return {
        rows: places.slice(shown * pageSize, (shown + 1) * pageSize).map((place) => rowOf(columns, place)),
        matching: places.length,
        total: columns.size,
        page: shown,
        facets: { licenses, unlicensed, licensesOf, divisions: [...divisions.values()], states },
      };
    },
    selectIds(selection) {
      if (selection.kind === 'chosen') return selection.userIds;
      const except = new Set(selection.except);
      return matching(selection.filter)
        .map((place) => columns.userIds[place] ?? '')
        .filter((id) => !except.has(id));
    },
    selectPlaces(selection, sort, locale) {
      const ids = new Set(this.selectIds(selection));
      const places = columns.userIds.flatMap((id, place) => (ids.has(id) ? [place] : []));
      return Int32Array.from(ordered(places, sort, locale));
    },
  };
}
