import type { Dice } from './dice.ts';

/** Municipalities as the published figures name them. */
export const NAMES = [
  'Amersfoort',
  'Baarn',
  'Bunnik',
  'Bunschoten',
  'De Bilt',
  'De Ronde Venen',
  'Eemnes',
  'Houten',
  'IJsselstein',
  'Leusden',
  'Lopik',
  'Montfoort',
  'Nieuwegein',
  'Oudewater',
  'Renswoude',
  'Rhenen',
  'Soest',
  'Stichtse Vecht',
  'Utrecht',
  'Utrechtse Heuvelrug',
  'Veenendaal',
  'Vijfheerenlanden',
  'Wijk bij Duurstede',
  'Woerden',
  'Woudenberg',
  'Zeist',
] as const;

const OTHER = ['Almere', 'Nergenshuizen', 'Abcoude', 'Zeïst', 'Utrect', '東京'];

const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `Gemeente ${name}`,
  (name) => `gem. ${name}`,
  (name) => ` ${name} `,
  (name) => name.replaceAll(' ', '  '),
  (name) => name.replace(/^De (.+)$/, '$1, De'),
  (name) => name.replace(/^IJ/, 'Ij'),
];

/** A name as somebody may write it: mostly as it is, now and then otherwise, seldom of no municipality that is known. */
export function spelled(dice: Dice, name: string, otherwise = 0.2): string {
  if (dice.chance(0.02)) return dice.pick(OTHER);
  return dice.chance(otherwise) ? dice.pick(SPELLINGS)(name) : name;
}
