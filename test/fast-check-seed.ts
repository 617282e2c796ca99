import fc from 'fast-check';
import { SEED } from './tier.ts';

// Every property draws from the seed of the run, so that a failure can be repeated.
fc.configureGlobal({ seed: SEED });
