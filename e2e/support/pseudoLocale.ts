import { expect, type Page } from '@playwright/test';

/** What stands around every word of the catalogue in the pseudo-locale. */
const BEGIN = '⟦';
const END = '⟧';
const WORDS_FILE = /\/assets\/en\/[^/]+\.js(\?own)?$/;

/**
 * Runs in the page: makes of English words some that anyone can read, a third longer, with brackets around them. A
 * message is a text or, compiled, a list of texts and placeholders; what is given for a placeholder stays as it is.
 */
const PSEUDO = `
const BEGIN = '${BEGIN}', END = '${END}';
const accented = new Map([...'aeiouyncAEIOUYNC'].map((letter, at) => [letter, [...'áéíóúýñçÁÉÍÓÚÝÑÇ'][at]]));
function longer(text) {
  const letters = text.match(/[a-zA-Z]/g) ?? [];
  return [...text].map((one) => accented.get(one) ?? one).join('') + '~'.repeat(Math.ceil(letters.length / 3));
}
function parts(list) {
  return list.map((part) => (typeof part === 'string' ? longer(part) : Array.isArray(part) ? placeholder(part) : part));
}
function placeholder([name, kind, branches, ...rest]) {
  if (kind === undefined) return [name];
  if (typeof kind !== 'number') return [name, ...parts([kind, branches, ...rest].filter((one) => one !== undefined))];
  if (typeof branches !== 'object' || branches === null) return [name, kind, branches, ...rest].filter((one) => one !== undefined);
  const told = Object.entries(branches).map(([branch, value]) => [
    branch,
    typeof value === 'string' ? longer(value) : parts(value),
  ]);
  return [name, kind, Object.fromEntries(told), ...rest];
}
export function pseudo(value) {
  if (typeof value === 'string') return value === '' ? '' : BEGIN + longer(value) + END;
  if (Array.isArray(value)) return [BEGIN, ...parts(value), END];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'rest' ? inner : pseudo(inner)]));
}`;

/** Has a page speak the pseudo-locale: its files of English words are handed out so. To be called before it is opened. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/assets/pseudo.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PSEUDO }),
  );
  await page.route(WORDS_FILE, async (route) => {
    const url = new URL(route.request().url());
    const response = await route.fetch();
    if (url.search !== '') return route.fulfill({ response });
    const [, exported = ''] = /export\s*\{([^}]*)\}/.exec(await response.text()) ?? [];
    const names = exported.split(',').map((one) => one.trim().split(' as ').at(-1) ?? '');
    const lines = names.map((name) => `export const ${name} = pseudo(own.${name});`);
    const body = [
      `import * as own from '${url.pathname}?own';`,
      `import { pseudo } from '/assets/pseudo.js';`,
      ...lines,
    ].join('\n');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
}

/** Texts that a page shows or tells, without what the catalogue says: data, or words that nobody can translate. */
export async function wordsOutsideCatalogue(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([begin, end]) => {
      const said: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (
          !(node instanceof Element) ||
          node.closest('script, style, #load-failed, [lang]:not(html)') !== null
        )
          continue;
        const attributes = [
          'aria-label',
          'title',
          'placeholder',
          'alt',
          'aria-description',
          'aria-valuetext',
        ];
        said.push(...attributes.map((name) => node.getAttribute(name) ?? ''));
        // A message may be cut into several texts by what stands in it: a paragraph is read as one.
        if (
          node.matches(
            'p, li, h1, h2, h3, dt, dd, label, button, a, th, td, span, div, summary, legend, [role]',
          )
        ) {
          const isWhole = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE);
          if (isWhole && node.parentElement?.textContent !== node.textContent) said.push(node.textContent);
        }
      }
      const left = said.map((text) => {
        let depth = 0;
        let outside = '';
        for (const letter of text) {
          if (letter === begin) depth += 1;
          else if (letter === end) depth -= 1;
          else if (depth === 0) outside += letter;
        }
        // A part of a message, whose brackets stand in other parts of it.
        return depth === 0 && !text.includes('~') ? outside.trim() : '';
      });
      return [...new Set(left.filter((text) => /\p{L}{2}/u.test(text)))];
    },
    [BEGIN, END],
  );
}

/** That no word is cut off where it can't be read in another way, and that the page doesn't grow wider than its window. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '',
      );
      if (!hasText || element.offsetParent === null) continue;
      const { overflowX, textOverflow, clip, position } = getComputedStyle(element);
      // Said to those who listen alone.
      if (position === 'absolute' && (clip !== 'auto' || element.clientWidth <= 1)) continue;
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (!isCut || overflowX === 'auto' || overflowX === 'scroll') continue;
      const isTold = element.closest('[title], [aria-label], [role=gridcell]') !== null;
      if (textOverflow !== 'ellipsis' || !isTold) found.push(element.textContent ?? '');
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`The page is ${scrollWidth} px wide, of ${clientWidth}`);
    return found;
  });
  expect(cut, `cut off at ${page.url()}`).toEqual([]);
}
