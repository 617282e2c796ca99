import type { Laag, Plaats } from './grafiek.ts';

/** The axis of periods, the earliest left; labels that would overlap are left out. */
export const PERIODEAS: Plaats = {
  field: 'periode',
  type: 'ordinal',
  sort: 'ascending',
  axis: { labelAngle: 0, labelOverlap: 'parity', domain: true, ticks: true, tickSize: 4, labelPadding: 4, grid: false },
  scale: { type: 'point', padding: 0.25 },
};

/** The axis of numbers. */
export const GETALAS: Plaats = {
  field: 'waarde',
  type: 'quantitative',
  axis: { tickCount: 5, format: ',d', tickMinStep: 1 },
  scale: { zero: true },
};

/** The line at 0, on the axis of numbers. */
export const NULLIJN: Laag = { data: { values: [{}] }, mark: { type: 'rule', style: 'grens' }, encoding: { y: { datum: 0 } } };

/** The room the labels of an axis need below the plot, in pixels. */
export const ONDER_AS = 38;
