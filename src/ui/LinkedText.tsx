import { Fragment } from 'react';
import { paths } from './paths';
import { RouterLink } from './RouterLink';
import { splitAtNames } from './splitAtNames';

interface LinkedTextProps {
  /** A finished sentence. */
  readonly text: string;
  /** Licenses that it may name, each a link to its definition. */
  readonly licenseIds: Iterable<string>;
  /** What else it may name, with the address that it leads to. */
  readonly others?: ReadonlyMap<string, string>;
  /** In a grid's cell, the cell's own. */
  readonly tabIndex?: -1 | 0;
}

/** A sentence, with every license that it names as a link. */
export function LinkedText({ text, licenseIds, others, tabIndex }: LinkedTextProps) {
  const addresses = new Map([...licenseIds].map((id) => [id, paths.definition(id)] as const));
  for (const [name, address] of others ?? []) addresses.set(name, address);

  return splitAtNames(text, [...addresses.keys()]).map(({ words, at }) => {
    const to = addresses.get(words);
    return to === undefined ? (
      <Fragment key={at}>{words}</Fragment>
    ) : (
      <RouterLink
        key={at}
        to={to}
        color="inherit"
        underline="always"
        {...(tabIndex !== undefined && { tabIndex })}
      >
        {words}
      </RouterLink>
    );
  });
}
