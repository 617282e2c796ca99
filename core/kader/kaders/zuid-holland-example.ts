import type { Kaderfile } from '../kaderfile.ts';

const KRANTEN = 'berichten in kranten over het toezicht van Zuid-Holland; de tekst van het kader is niet geraadpleegd';

/** An example, not a known framework: what newspapers tell of Zuid-Holland, every row a leeswijze. Used only where it is asked for by name. */
export const ZUID_HOLLAND_EXAMPLE: Kaderfile = {
  kader: 'Zuid-Holland (voorbeeld)',
  provincie: 'Zuid-Holland',
  van: '2021-1',
  bron: KRANTEN,
  rijen: [
    { nr: 'instelling reeks', achterstand: '> 0', uitleg: 'elke achterstand telt', bron: KRANTEN },
    { nr: 'instelling besluit_vanaf', trede: 4, bron: KRANTEN },
    {
      nr: 1,
      achterstand: '<= 0',
      trede: 'geen',
      status: 'leeswijze',
      uitleg: 'zonder achterstand staat de gemeente niet op de ladder',
      bron: KRANTEN,
    },
    {
      nr: 2,
      achterstand: '> 0',
      reeks: 'onbekend',
      trede: 'onbekend 1..5',
      uitleg: 'het aantal perioden achtereen met een achterstand is onbekend',
      bron: KRANTEN,
    },
    {
      nr: 3,
      achterstand: '> 0',
      reeks: '>= 0',
      trede: 'min(5;1+reeks)',
      status: 'leeswijze',
      uitleg: 'de trede volgt het aantal peildata achtereen met een achterstand',
      bron: KRANTEN,
    },
    {
      nr: 3,
      achterstand: '> 0',
      reeks: '>= 4',
      trede: '4..5',
      status: 'leeswijze',
      leeswijze: 'uitstel',
      uitleg: 'een hogere trede dan 4 volgt dan in de regel, niet altijd',
      bron: KRANTEN,
    },
  ],
};
