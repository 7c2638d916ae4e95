/**
 * An address's parameters with these in place of those of the same names. Whatever else stands there is another view's
 * and stays. '' and [] leave a name out.
 */
export function withParams(
  params: URLSearchParams,
  own: Readonly<Record<string, string | readonly string[]>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, told] of Object.entries(own)) {
    next.delete(name);
    for (const value of typeof told === 'string' ? [told] : told) if (value !== '') next.append(name, value);
  }
  return next;
}
