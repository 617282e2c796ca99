/** The thread in which commands read files: TypeScript has to be known there too. */
import { register } from 'tsx/esm/api';

register();
await import('./read-beside-answer.ts');
