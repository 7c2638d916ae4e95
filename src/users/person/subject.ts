import type { Person, UserId } from '../../licensing/model';

/** Whom a page is about. */
export interface Subject {
  readonly userId: UserId;
  /** Null where nobody is visible, or could not be read. */
  readonly person: Person | null;
  /** What to call them: the name, or the id where there is none. */
  readonly name: string;
}

/** @param noName stands for a person who is visible and has no name. */
export function subjectOf(userId: UserId, person: Person | null, noName: string): Subject {
  return { userId, person, name: person === null ? userId : person.name.trim() || noName };
}
