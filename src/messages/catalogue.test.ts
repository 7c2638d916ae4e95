import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from './languages';
import { catalogueOf } from './testing/catalogue';
import { partsOfMessage } from './testing/placeholders';

/** What is written alike in every language. */
const ALIKE_EVERYWHERE = new Set([
  'License Desk',
  '{title} · License Desk',
  'ID',
  'id',
  // A license's permission, and words of it, are the service's.
  'recording view',
  // Keys bear the same signs on most keyboards.
  'Ctrl',
  'Ctrl K',
  '⌘ K',
  'Esc',
  'Tab',
  'Shift',
  'Enter',
  'Home',
  'End',
  'Page Up',
  'Page Down',
  // A grant, as Genesys Cloud calls it.
  'Token Implicit Grant',
  // Units have one sign.
  ...['h', 'min', 's'].map((unit) => `{count, plural, one {# ${unit}} other {# ${unit}}}`),
  '{count, plural, other {+#}}',
  // Names of files.
  'license-desk-definitions',
  'license-desk-definitions-compared',
  'license-desk-people',
  'license-desk-permission',
  'people-by-license.csv',
  'people-compared.csv',
  'people-lookup.csv',
  // Examples.
  "ann.lee@example.org\nBo Birch '<bo@example.org>'; cy@example.org",
  "ann@example.com\nBo Birch '<bo@example.com>'; 0a1b2c3d-…",
]);

/** Words that a language shares with English. */
const SHARED_WORDS: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<string>>> = {
  de: new Set([
    'Add-on',
    'Division',
    'Graph',
    'Name',
    'Person',
    'Plan',
    'Problem',
    'Redundant',
    'Redundant: {license}',
    'Region',
    'Snapshot',
    'Snapshots',
    'System',
    'Version {version}',
  ]),
  es: new Set(['No', 'Plan', 'Roles', 'no']),
  fr: new Set([
    'Action',
    'Actions',
    'Description',
    'Division',
    'E-mail',
    'Pages',
    'Plan',
    'Verdict',
    'Version',
    'Version {version}',
    'verdict',
    '{count, plural, one {# e-mail} other {# e-mails}}',
  ]),
  ja: new Set(),
  pt: new Set(['E-mail', '{count, plural, one {# e-mail} other {# e-mails}}']),
};

const HAS_LETTERS = /\p{L}/u;

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  it('has every message of the English one, and no other', async () => {
    const [english, other] = await Promise.all([catalogueOf('en'), catalogueOf(language)]);
    expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('gives each message the same placeholders, tags and choices as in English', async () => {
    const [english, other] = await Promise.all([catalogueOf('en'), catalogueOf(language)]);
    const differing = [...other].flatMap(([key, message]) => {
      const { placeholders, selects } = partsOfMessage(message);
      const wanted = partsOfMessage(english.get(key) ?? '');
      const isSame = setsEqual(placeholders, wanted.placeholders) && setsEqual(selects, wanted.selects);
      return isSame ? [] : [`${key}: ${message}`];
    });
    expect(differing).toEqual([]);
  });

  it('has the branches that its numbers take, and none that they never do', async () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const known = new Set<string>(categories);
    const wrong = [...(await catalogueOf(language))].filter(([, message]) =>
      partsOfMessage(message).plurals.some(
        (branches) =>
          !branches.includes('other') ||
          branches.some((branch) => !branch.startsWith('=') && !known.has(branch)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves nothing in English that isn’t written so in both', async () => {
    if (language === 'en') return;
    const english = await catalogueOf('en');
    const untranslated = [...(await catalogueOf(language))].filter(
      ([key, message]) =>
        message === english.get(key) &&
        HAS_LETTERS.test(message.replaceAll(/\{[^{}]*\}/g, '')) &&
        !ALIKE_EVERYWHERE.has(message) &&
        !SHARED_WORDS[language].has(message),
    );
    expect(untranslated).toEqual([]);
  });
});

function setsEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
