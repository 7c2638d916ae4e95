import { use, type ComponentType } from 'react';

export type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Has the code fetched before it is shown. */
  readonly preload: () => void;
};

const failed = new Set<() => void>();

/** A page, or a part of one, whose code comes when it is first shown; a Suspense boundary holds its place. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;

  function start(): Promise<ComponentType<Props>> {
    if (loading !== null) return loading;
    loading = load();
    loading.catch(() => failed.add(() => (loading = null)));
    return loading;
  }

  function Lazy(props: Props) {
    const Part = use(start());
    return <Part {...props} />;
  }
  function preload(): void {
    // Nobody waits for it yet: what did not arrive is fetched anew, and its failure told, when it is shown.
    start().catch(() => (loading = null));
  }
  return Object.assign(Lazy, { preload });
}

/** Has what did not arrive fetched anew when it is next asked for. */
export function forgetFailedParts(): void {
  for (const forget of failed) forget();
  failed.clear();
}
