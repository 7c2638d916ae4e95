/** A namespace in another language: the same messages under the same names, each with the same placeholders. */
export type Wording<English> = {
  readonly [Name in keyof English]: English[Name] extends string ? string : Wording<English[Name]>;
};
