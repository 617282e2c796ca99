/** What is said of the chosen table, loaded when there is one. */
export { nietGebruikt } from './niet-gebruikt.ts';
export { periodeherstel } from './periodeherstel.ts';
