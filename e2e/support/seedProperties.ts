import * as fc from 'fast-check';

/**
 * Property tests try the same cases in every run of the tests, so that what fails has failed for what was changed.
 * `npm run explore` tries others, and more of them where a test names no number; a case it finds is written down as a test of its own.
 */
fc.configureGlobal(process.env.MODE === 'explore' ? { numRuns: 1_000 } : { seed: 1 });
