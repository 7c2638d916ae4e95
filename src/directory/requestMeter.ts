/** Requests that a reading has had answered, and all that it takes, as far as is known by now. */
export interface RequestsOf {
  readonly done: number;
  readonly of: number;
}

/** Counts the requests of a reading that learns on its way how many it takes. */
export interface RequestMeter {
  /** So many are still to be made, beyond those already under way. */
  readonly expect: (requests: number) => void;
  readonly count: <Answer>(request: () => Promise<Answer>) => Promise<Answer>;
}

export function createRequestMeter(onChange: (requests: RequestsOf) => void): RequestMeter {
  let begun = 0;
  let done = 0;
  let expected = 0;
  const tell = (): void => onChange({ done, of: begun + expected });

  return {
    expect(requests) {
      expected = requests;
      tell();
    },
    async count(request) {
      begun += 1;
      expected = Math.max(0, expected - 1);
      try {
        return await request();
      } finally {
        done += 1;
        tell();
      }
    },
  };
}
