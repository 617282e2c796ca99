/** Standen kept in the workbook, and what changed between them. */
export { inbrengdagen, standoverzicht, wijzigingenSinds } from './overzicht.ts';
export { readVastgelegd, type Vastgelegd } from './vastgelegd.ts';
export { alsStandenrijen, type Daling, nieuweStanden, STANDENBLAD, STANDENKOLOMMEN, standenketen, type Vastlegging } from './vastleggen.ts';
