import { useSyncExternalStore } from 'react';
import { keepChoice, keptChoice } from './keptChoice';

/** How much air there is: rows and controls as high as is comfortable, or as low as a finger still hits. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** Where the admin's choice is kept. */
const DENSITY_KEY = 'license-desk-density';
/** The attribute of the root element by which density.css tells them apart. */
const ATTRIBUTE = 'data-density';
const CHANGED = 'license-desk-density-changed';

/** Sets the page as the admin chose; called before anything is drawn. */
export function applyDensity(): void {
  document.documentElement.setAttribute(ATTRIBUTE, chosenDensity());
  window.addEventListener('storage', ({ key }) => {
    if (key === DENSITY_KEY) show(chosenDensity());
  });
}

export function useDensity(): Density {
  return useSyncExternalStore(subscribe, shownDensity);
}

/** Shows it in all tabs, now and on the next visit. */
export function chooseDensity(density: Density): void {
  keepChoice(DENSITY_KEY, density);
  show(density);
}

function show(density: Density): void {
  document.documentElement.setAttribute(ATTRIBUTE, density);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

function shownDensity(): Density {
  return document.documentElement.getAttribute(ATTRIBUTE) === 'compact' ? 'compact' : 'comfortable';
}

function chosenDensity(): Density {
  return keptChoice(DENSITY_KEY) === 'compact' ? 'compact' : 'comfortable';
}
