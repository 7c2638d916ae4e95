import formatCompiled from 'use-intl/format-message/format-only';

/** What use-intl formats with in the built app: the library's own, but that a message may come to nothing at all. */
const formatMessage: typeof formatCompiled = (...of) => {
  const told = formatCompiled(...of);
  return Array.isArray(told) && told.length === 0 ? '' : told;
};
formatMessage.raw = formatCompiled.raw;

// use-intl imports it so.
// oxlint-disable-next-line import/no-default-export
export default formatMessage;
