import { parsePeriode } from '../periode.ts';
import { keyOf } from '../kolomnaam.ts';
import { opsomming } from '../taal/index.ts';
import { readUitkomst } from './cell-grammar.ts';
import type { Instellingsnaam, Instellingswaarden, Uitkomstcel, Weging } from './kadertabel.ts';

/** Reads the value of a setting, or gives what was expected. */
interface Instellingslezer<N extends Instellingsnaam> {
  readonly verwacht: string;
  readonly read: (tekst: string, klassen: readonly string[]) => Instellingswaarden[N] | undefined;
}

const WEGINGEN: readonly Weging[] = ['niets', 'begrens', 'bevries'];
/** The treden are six, and so are classes at most. */
const MEESTE_UITKOMSTEN = 6;
const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Words to choose from, in quotes: `niets` is one of them. */
function woorden(keuzes: readonly string[]): string {
  return opsomming(
    keuzes.map((keuze) => `"${keuze}"`),
    ' of ',
  );
}

/** All settings but `reeks`, which says by its cells of facts what counts. */
export const INSTELLINGEN: { readonly [N in Exclude<Instellingsnaam, 'reeks'>]: Instellingslezer<N> } = {
  correctiedatum: { verwacht: 'een dag zoals "25 januari"', read: correctiedagIn },
  koppelingstekort: { verwacht: woorden(WEGINGEN), read: (tekst) => WEGINGEN.find((een) => een === tekst.toLowerCase()) },
  verschoonbaar: {
    verwacht: woorden([...WEGINGEN, 'geen oordeel']),
    read: (tekst) => [...WEGINGEN, 'geen oordeel' as const].find((een) => een === tekst.toLowerCase()),
  },
  vrijgesteld: { verwacht: '"geen"', read: (tekst) => (tekst.toLowerCase() === 'geen' ? 'geen' : undefined) },
  uitkomsten: { verwacht: `2 tot en met ${MEESTE_UITKOMSTEN} namen met een ; ertussen, van licht naar zwaar`, read: klassenIn },
  besluit_vanaf: { verwacht: 'een uitkomst', read: (tekst, klassen) => vasteUitkomst(readUitkomst(tekst, klassen)) },
  bevestigd_tot: { verwacht: 'een periode zoals 2024-2', read: (tekst) => parsePeriode(tekst) },
  leeswijze: { verwacht: 'de naam van een leeswijze', read: (tekst) => namenIn(tekst) },
};

/** The names of all settings. */
export const INSTELLINGSNAMEN: readonly Instellingsnaam[] = [...(Object.keys(INSTELLINGEN) as (keyof typeof INSTELLINGEN)[]), 'reeks'];

/** The outcome where a cell names one that depends on no facts. `vasteUitkomst` of `4` → 4, of `V+1` → `undefined` */
export function vasteUitkomst(cel: Uitkomstcel | object): number | undefined {
  if (!('keuzes' in cel) || cel.onbekend || cel.keuzes.length !== 1) return undefined;
  const [keuze] = cel.keuzes;
  return keuze?.soort === 'bereik' && keuze.van === keuze.tot && keuze.van.soort === 'getal' ? keuze.van.waarde : undefined;
}

function namenIn(tekst: string): string[] {
  return tekst
    .split(';')
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '');
}

function klassenIn(tekst: string): string[] | undefined {
  const namen = namenIn(tekst);
  const keys = new Set(namen.map(keyOf));
  const sterk = namen.every((naam) => /\p{L}/u.test(naam));
  return namen.length >= 2 && namen.length <= MEESTE_UITKOMSTEN && keys.size === namen.length && sterk ? namen : undefined;
}

function correctiedagIn(tekst: string): Instellingswaarden['correctiedatum'] | undefined {
  const [, dag = '', maandnaam = ''] = /^(\d{1,2})\s+(\p{L}+)$/u.exec(tekst.toLowerCase()) ?? [];
  const maand = MAANDEN.indexOf(maandnaam);
  return maand < 0 || Number(dag) < 1 || Number(dag) > 28 ? undefined : { dag: Number(dag), maanden: maand % 6 };
}
