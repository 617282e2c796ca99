import { naamlijst, naasteNamen } from '../gemeente/index.ts';
import { group } from '../group.ts';
import { keyOf } from '../kolomnaam.ts';
import { comparePeriode, type Periode } from '../periode.ts';
import { INSTELLINGEN, INSTELLINGSNAMEN, vasteUitkomst } from './read-instelling.ts';
import { KADERFOUT, type Kaderfout } from './kader-messages.ts';
import { Kaderrij } from './kader-readers.ts';
import { KADERFEITNAMEN } from './kaderfeiten.ts';
import { kolommenOf } from './kaderkolommen.ts';
import type { Instelling, Instellingsnaam, Kaderregel, Kadertabel, Leeswijze, Maatregel, Status } from './kadertabel.ts';

/** What is read of a kadertabel: the frameworks in it, one for each name in its column kader, and all that is wrong in it. */
export interface GelezenKaders {
  readonly kaders: readonly Kadertabel[];
  readonly fouten: readonly Kaderfout[];
}

/** A framework without a name. */
const NAAMLOOS = 'eigen kader';

/**
 * Reads the cells of a kadertabel: a header row, and a row a rule, setting or measure. Never throws: what cannot be read is left
 * out, and said with its row, column and value.
 */
export function readKaders(cellen: readonly (readonly unknown[])[]): GelezenKaders {
  const { kolommen, fouten: kopfouten } = kolommenOf(cellen);
  const fouten = [...kopfouten];
  if (fouten.some(({ fout }) => fout.code === 'kolom_ontbreekt')) return { kaders: [], fouten };
  const rijen = cellen.slice(1).map((rij, i) => new Kaderrij(i + 2, rij, kolommen, fouten));
  let naam = NAAMLOOS;
  const perKader = group(
    rijen.filter((rij) => !rij.isLeeg),
    (rij) => (naam = rij.tekst('kader') || naam),
  );
  if (perKader.size === 0) {
    const cel = { rij: 1, kolom: 'nr', waarde: '' };
    return { kaders: [], fouten: [...fouten, { ...cel, fout: KADERFOUT.geen_regels(cel) }] };
  }
  return { kaders: [...perKader].map(([een, van]) => kaderOf(een, van)), fouten };
}

/** The treden by their numbers, where a framework names no outcomes of its own. */
const TREDENAMEN: readonly string[] = ['1', '2', '3', '4', '5', '6'];

function kaderOf(naam: string, rijen: readonly Kaderrij[]): Kadertabel {
  const klassen = klassenOf(rijen);
  const gelezen = rijen.map((rij) => rijOf(rij, klassen));
  const regels = gelezen.filter((een) => een.soort === 'regel');
  const instellingen = gelezen.filter((een) => een.soort === 'instelling');
  const basis = regels.filter(({ leeswijze }) => leeswijze === '').map(({ regel }) => regel);
  for (const { rij, leeswijze, regel } of regels)
    if (leeswijze !== '' && !basis.some(({ nr }) => nr === regel.nr)) rij.fout('nr', KADERFOUT.nr_zonder_regel);
  if (basis.length === 0) rijen[0]!.fout('nr', KADERFOUT.geen_regels);
  sayDoubles(instellingen);
  const leeswijzen = leeswijzenOf(regels, instellingen);
  sayUnknownLeeswijzen(instellingen, leeswijzen);
  return {
    naam,
    provincie: rijen.map((rij) => rij.tekst('provincie')).find((provincie) => provincie !== '') ?? '',
    van: eerste(basis.map(({ van }) => van)),
    tot: laatste(basis.map(({ tot }) => tot)),
    regels: basis,
    leeswijzen,
    instellingen: instellingen.filter(({ leeswijze }) => leeswijze === '').map(({ instelling }) => instelling),
    maatregelen: gelezen.flatMap((een) => (een.soort === 'maatregel' ? [een.maatregel] : [])),
    uitkomsten: klassen.length === 0 ? TREDENAMEN : klassen,
  };
}

/** The earliest, or open where one of them is. */
function eerste(perioden: readonly (Periode | undefined)[]): Periode | undefined {
  return perioden.includes(undefined) ? undefined : [...(perioden as readonly Periode[])].sort(comparePeriode)[0];
}

function laatste(perioden: readonly (Periode | undefined)[]): Periode | undefined {
  return perioden.includes(undefined) ? undefined : [...(perioden as readonly Periode[])].sort(comparePeriode).at(-1);
}

type Gelezenrij =
  | { readonly soort: 'regel'; readonly rij: Kaderrij; readonly leeswijze: string; readonly regel: Kaderregel }
  | { readonly soort: 'instelling'; readonly rij: Kaderrij; readonly leeswijze: string; readonly instelling: Instelling }
  | { readonly soort: 'maatregel'; readonly maatregel: Maatregel }
  | { readonly soort: 'onleesbaar' };

const ONLEESBAAR: Gelezenrij = { soort: 'onleesbaar' };
const INSTELLING = /^instelling\b(.*)$/i;

/** The names of the outcomes that the table sets itself: they are needed to read the other rows. */
function klassenOf(rijen: readonly Kaderrij[]): readonly string[] {
  const rij = rijen.find((een) => instellingsnaamIn(een.tekst('nr')) === 'uitkomsten');
  return (rij && INSTELLINGEN.uitkomsten.read(rij.tekst('trede'), [])) ?? [];
}

function instellingsnaamIn(nr: string): Instellingsnaam | undefined {
  const key = keyOf(INSTELLING.exec(nr)?.[1] ?? '');
  return INSTELLINGSNAMEN.find((naam) => keyOf(naam) === key);
}

function rijOf(rij: Kaderrij, klassen: readonly string[]): Gelezenrij {
  const nr = rij.tekst('nr');
  if (nr === '') {
    rij.fout('nr', KADERFOUT.nr_ontbreekt);
    return ONLEESBAAR;
  }
  if (INSTELLING.test(nr)) return instellingOf(rij, nr, klassen);
  return keyOf(nr) === 'maatregel' ? maatregelOf(rij, klassen) : regelOf(rij, nr, klassen);
}

function tabelrij(rij: Kaderrij): Pick<Kaderregel, 'rij' | 'van' | 'tot' | 'uitleg' | 'bron'> {
  return { rij: rij.rij, van: rij.periode('van'), tot: rij.periode('tot'), uitleg: rij.tekst('uitleg'), bron: rij.tekst('bron') };
}

function regelOf(rij: Kaderrij, nr: string, klassen: readonly string[]): Gelezenrij {
  const leeswijze = rij.tekst('leeswijze');
  const voorwaarden = rij.voorwaarden(klassen);
  const uitkomst = rij.uitkomst(klassen);
  const status = statusOf(rij, leeswijze === '' ? 'bron' : 'leeswijze');
  if (uitkomst === undefined) return ONLEESBAAR;
  const [keuze] = uitkomst.keuzes;
  const een = uitkomst.keuzes.length === 1 && (keuze?.soort === 'geen' || keuze?.van === keuze?.tot);
  if (!een && !uitkomst.onbekend && leeswijze === '') rij.fout('trede', KADERFOUT.meer_uitkomsten);
  return { soort: 'regel', rij, leeswijze, regel: { ...tabelrij(rij), nr, voorwaarden, uitkomst, status } };
}

const STATUSSEN: readonly Status[] = ['bron', 'leeswijze', 'besluit'];

function statusOf(rij: Kaderrij, standaard: Status): Status {
  const tekst = rij.tekst('status').toLowerCase();
  if (tekst === '') return standaard;
  const status = STATUSSEN.find((een) => een === tekst);
  if (status === undefined) rij.niet_te_lezen('status', STATUSSEN.join(', '));
  return status ?? standaard;
}

function maatregelOf(rij: Kaderrij, klassen: readonly string[]): Gelezenrij {
  rij.ongebruikt([...KADERFEITNAMEN, 'status', 'leeswijze']);
  const cel = rij.uitkomst(klassen);
  const uitkomst = cel && vasteUitkomst(cel);
  if (cel !== undefined && uitkomst === undefined) rij.niet_te_lezen('trede', 'één uitkomst');
  if (uitkomst === undefined) return ONLEESBAAR;
  return { soort: 'maatregel', maatregel: { ...tabelrij(rij), uitkomst } };
}

function instellingOf(rij: Kaderrij, nr: string, klassen: readonly string[]): Gelezenrij {
  const naam = instellingsnaamIn(nr);
  if (naam === undefined) {
    const woord = INSTELLING.exec(nr)?.[1] ?? '';
    rij.fout('nr', (cel) => KADERFOUT.instelling_onbekend({ ...cel, naaste: naasteInstellingen(woord) }));
    return ONLEESBAAR;
  }
  const waarde = naam === 'reeks' ? reeksIn(rij, klassen) : waardeIn(rij, naam, klassen);
  if (waarde === undefined) return ONLEESBAAR;
  statusOf(rij, 'bron');
  const instelling = { ...tabelrij(rij), naam, waarde } as Instelling;
  return { soort: 'instelling', rij, leeswijze: rij.tekst('leeswijze'), instelling };
}

function reeksIn(rij: Kaderrij, klassen: readonly string[]): Extract<Instelling, { naam: 'reeks' }>['waarde'] {
  rij.ongebruikt(['trede']);
  return rij.voorwaarden(klassen);
}

function waardeIn(rij: Kaderrij, naam: Exclude<Instellingsnaam, 'reeks'>, klassen: readonly string[]): Instelling['waarde'] | undefined {
  rij.ongebruikt(KADERFEITNAMEN);
  const { read, verwacht } = INSTELLINGEN[naam];
  const waarde = read(rij.tekst('trede'), klassen);
  if (waarde === undefined) rij.niet_te_lezen('trede', verwacht);
  return waarde;
}

const INSTELLINGSLIJST = naamlijst(INSTELLINGSNAMEN.map((naam) => [keyOf(naam), naam] as const));

function naasteInstellingen(woord: string): readonly string[] {
  return naasteNamen(woord, INSTELLINGSLIJST);
}

type Gelezeninstelling = Extract<Gelezenrij, { soort: 'instelling' }>;

/** A setting may stand once for a periode, and once in a leeswijze. */
function sayDoubles(instellingen: readonly Gelezeninstelling[]): void {
  for (const [i, { rij, leeswijze, instelling }] of instellingen.entries()) {
    const eerder = instellingen
      .slice(0, i)
      .find((een) => een.instelling.naam === instelling.naam && een.leeswijze === leeswijze && overlap(een.instelling, instelling));
    if (eerder !== undefined) rij.fout('nr', (cel) => KADERFOUT.instelling_dubbel({ ...cel, eerder: eerder.rij.rij }));
  }
}

function overlap(a: Instelling, b: Instelling): boolean {
  return (
    (a.van === undefined || b.tot === undefined || comparePeriode(a.van, b.tot) <= 0) &&
    (b.van === undefined || a.tot === undefined || comparePeriode(b.van, a.tot) <= 0)
  );
}

/** The leeswijzen by name, in order of appearance. */
function leeswijzenOf(regels: readonly Extract<Gelezenrij, { soort: 'regel' }>[], instellingen: readonly Gelezeninstelling[]): Leeswijze[] {
  const namen = new Set([...regels, ...instellingen].map(({ leeswijze }) => leeswijze).filter((naam) => naam !== ''));
  return [...namen].map((naam) => {
    const eigenRegels = regels.filter(({ leeswijze }) => leeswijze === naam).map(({ regel }) => regel);
    const eigenInstellingen = instellingen.filter(({ leeswijze }) => leeswijze === naam).map(({ instelling }) => instelling);
    const eigen = [...eigenRegels, ...eigenInstellingen];
    return {
      naam,
      uitleg: eigen.map(({ uitleg }) => uitleg).find((uitleg) => uitleg !== '') ?? '',
      bron: eigen.map(({ bron }) => bron).find((bron) => bron !== '') ?? '',
      regels: eigenRegels,
      instellingen: eigenInstellingen,
    };
  });
}

function sayUnknownLeeswijzen(instellingen: readonly Gelezeninstelling[], leeswijzen: readonly Leeswijze[]): void {
  const namen = naamlijst(leeswijzen.map(({ naam }) => [keyOf(naam), naam] as const));
  for (const { rij, instelling } of instellingen) {
    if (instelling.naam !== 'leeswijze') continue;
    const onbekend = instelling.waarde.find((naam) => !leeswijzen.some((een) => keyOf(een.naam) === keyOf(naam)));
    if (onbekend !== undefined) rij.fout('trede', (cel) => KADERFOUT.leeswijze_onbekend({ ...cel, naaste: naasteNamen(onbekend, namen) }));
  }
}
