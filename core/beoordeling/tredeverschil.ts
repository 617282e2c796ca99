import { datumInWoorden } from '../datum.ts';
import { FEITEN } from '../feiten/index.ts';
import { rijsleutel } from '../gemeente/index.ts';
import type { Kaderfeiten, Kaderkeuze } from '../kader/index.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import { parsePeriode, type Periode } from '../periode.ts';
import { celgetal } from '../taal/index.ts';
import { type BeoordeeldeRij, beoordeelRijen, dubbeleAlsFout, type FouteRij, latestStanden } from './beoordeel-tabel.ts';
import { kaderInWoorden } from './beoordeling-texts.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import { OMSTANDIGHEDEN } from './feiten-from-rij.ts';
import { dagVanTussenstand } from './latest-standen.ts';
import { uitkomsttekst } from './uitkomst-texts.ts';

const KOPPEN = ['gemeente', 'periode', 'trede_oud', 'trede_nieuw', 'oorzaak'] as const;

/** A table, and the frameworks given for it. */
export interface Versie {
  readonly cellen: readonly (readonly unknown[])[];
  readonly keuze: Kaderkeuze | undefined;
}

/**
 * TREDEVERSCHIL: a row per municipality whose outcome differs between two tables, or under two frameworks: the outcome then and now,
 * and what made the difference: facts, rule or framework. Of several standen the latest goes, and a tussenstand is called one. Who
 * stands in one table only is said, and a row that cannot be read has its error on its own side.
 */
export function tredeverschil(oud: Versie, nieuw: Versie): Uitvoertabel {
  const [toen, nu] = [kantOf(oud, 'oud'), kantOf(nieuw, 'nieuw')];
  return [
    KOPPEN,
    ...[...nu].flatMap(([key, rij]) => verschilVan(toen.get(key), rij, toen)),
    ...[...toen].flatMap(([key, rij]) => (nu.has(key) ? [] : verschilVan(rij, undefined, nu))),
  ];
}

/** A row with what must be said of its figures, if anything. */
type Rij = FouteRij | (BeoordeeldeRij & { readonly opmerking: readonly string[] });
type Kant = ReadonlyMap<string, Rij>;

/** The rows of a table by municipality and periode. */
function kantOf({ cellen, keuze }: Versie, naam: string): Kant {
  const { tabel, rijen } = beoordeelRijen(cellen, keuze);
  return new Map(
    dubbeleAlsFout(latestStanden(tabel, rijen)).flatMap((rij): (readonly [string, Rij])[] => {
      if (rij.soort === 'overgeslagen') return [];
      if (rij.soort === 'fout') return [[keyVan(rij), rij]];
      const dag = dagVanTussenstand(tabel, rij, rij.feiten.periode);
      const opmerking = dag === undefined ? [] : [`${naam} is een tussenstand van ${datumInWoorden(dag)}, geen beoordeling`];
      return [[keyVan(rij), { ...rij, opmerking }]];
    }),
  );
}

/** What rows of one municipality and periode have in common; nothing tells whose a row without a name is. */
function keyVan(rij: FouteRij | BeoordeeldeRij): string {
  return rij.gemeente === '' ? `rij ${rij.nummer}` : rijsleutel(rij.gemeente, periodeVan(rij));
}

function periodeVan(rij: FouteRij | BeoordeeldeRij): Periode | '' {
  return rij.soort === 'fout' ? (parsePeriode(String(rij.periode)) ?? '') : rij.feiten.periode;
}

/** The row of the result where the outcome differs, or is not known on one side; `andere` is the table that may lack it. */
function verschilVan(toen: Rij | undefined, nu: Rij | undefined, andere: Kant): Uitvoercel[][] {
  const rij = (nu ?? toen) as Rij;
  const plaats = [rij.gemeente, periodeVan(rij)];
  if (toen?.soort === 'beoordeeld' && nu?.soort === 'beoordeeld') {
    const gelijk = uitkomsttekst(toen.beoordeling) === uitkomsttekst(nu.beoordeling);
    return gelijk ? [] : [[...plaats, uitkomstcel(toen), uitkomstcel(nu), oorzaak(toen, nu)]];
  }
  const alleen = toen === undefined ? 'alleen in nieuw' : nu === undefined ? 'alleen in oud' : '';
  // A row of the same municipality without a readable periode may be the one that is sought.
  const isZeker = rij.soort === 'beoordeeld' && !andere.has(rijsleutel(rij.gemeente, ''));
  return [[...plaats, toen ? uitkomstcel(toen) : '', nu ? uitkomstcel(nu) : '', isZeker ? alleen : '']];
}

function uitkomstcel(rij: Rij): Uitvoercel {
  return rij.soort === 'fout' ? rij.fout : (uitkomsttekst(rij.beoordeling) ?? BEOORDELINGSFOUT.geen_trede(rij));
}

type Beoordeeld = Extract<Rij, { soort: 'beoordeeld' }>;

/** What differs: the facts with what they were and are, the framework, the rule or its outcome; and what must be said of the figures. */
function oorzaak(toen: Beoordeeld, nu: Beoordeeld): string {
  const feiten = [...FEITEN, ...OMSTANDIGHEDEN].flatMap((feit) => anders(`${feit}: `, waarde(toen, feit), waarde(nu, feit)));
  const kaders = anders('', kaderVan(toen), kaderVan(nu));
  const [regel, uitkomst] = regelVan(toen);
  const [regelNu, uitkomstNu] = regelVan(nu);
  const regels = regel === regelNu ? anders(`regel ${regel}: `, uitkomst, uitkomstNu) : [`regel ${regel}, nu regel ${regelNu}`];
  const alles = [...feiten, ...kaders, ...regels];
  return [
    ...(alles.length === 0 ? [`${kaderVan(nu)} heeft nu andere regels of instellingen`] : alles),
    ...toen.opmerking,
    ...nu.opmerking,
  ].join('; ');
}

function anders(naam: string, toen: string, nu: string): string[] {
  return toen === nu ? [] : [`${naam}${toen}, nu ${nu}`];
}

function waarde({ feiten, kader }: Beoordeeld, feit: keyof Kaderfeiten): string {
  const found = feit === 'vorige_trede' && feiten[feit] !== undefined ? kader?.uitkomstcel(feiten[feit]) : feiten[feit];
  if (typeof found === 'boolean') return found ? 'ja' : 'nee';
  return typeof found === 'number' ? celgetal(found) : (found ?? 'onbekend');
}

/** The rule that gave the outcome, and that as its cell says it. */
function regelVan({ beoordeling }: Beoordeeld): readonly [nr: string, uitkomst: string] {
  const regel = 'regel' in beoordeling ? beoordeling.regel : undefined;
  return [regel?.nr ?? 'geen', regel?.uitkomst.tekst ?? ''];
}

function kaderVan({ kader }: Beoordeeld): string {
  return kader === undefined ? 'geen kader bekend' : kaderInWoorden(kader);
}
