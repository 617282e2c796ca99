import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../addin/build/metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { BEREIKEN, BLANCO, celVoor, LEEG_IN_HOST } from './argumenten.ts';
import { type CustomFunction, loadFunctions, plain } from './excel-host.ts';

const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;
const { functions } = loadFunctions();

/**
 * Where a 0 is a figure and no blank, although a blank cell arrives as 0 on the desktop. The contract of the functions
 * lets 0 count as blank for taakstelling, vorige_trede, gekoppeld, tempo and niveau, where a real 0 is rare and written "geen";
 * these are the required figures of which 0 is a common value, so the desktop uses it and the other hosts ask for it.
 */
const NUL_IS_EEN_CIJFER: Readonly<Record<string, string>> = {
  achterstand_begin: 'required; many municipalities start at 0',
  gerealiseerd: 'required; nobody housed yet is 0, and MOTIVERING and CONTROLE say "0 of leeg"',
  realisatie: 'required; the same figure, for several periods',
  totaalopgave: 'required; a voorsprong can make it 0',
  opgave: 'required; a 0 is answered by #N/B: nothing to divide by',
  nodig: 'required; no Nidos places may be asked',
  plekken: 'a municipality can have 0 places at a date; "" is no observation',
  waarden: 'a series may pass 0, such as an achterstand; "" is a gap',
  aantal: 'required; shifting by 0 half-years, and a plan of 0 persons',
  totaal: 'required; 0 is divided as zeros',
  personen: 'required; nobody needs 0 homes',
  'TOTAALOPGAVE.taakstelling': 'required; 0 counts as blank in assessment and prognosis, and this is a sum',
};

/** The arguments that are tables, with the names of their columns in the first row. */
const TABELLEN: readonly string[] = ['tabel', 'oud', 'nieuw', 'plannen', 'parameters'];

/** An argument as a host passes it: blanks in its own way, except where 0 is a figure. */
function inHost(argument: unknown, id: string, naam: string, leeg: unknown): unknown[][] {
  const rijen = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  const cijfers = (kolom: number) => (TABELLEN.includes(naam) ? [String(rijen[0]?.[kolom])] : [naam, `${id}.${naam}`]);
  const vul = (kolom: number) => (leeg === 0 && cijfers(kolom).some((cijfer) => cijfer in NUL_IS_EEN_CIJFER) ? null : leeg);
  return rijen.map((rij) => rij.map((cel, kolom) => (cel === BLANCO ? vul(kolom) : cel)));
}

/** A result with messages that do not tell a 0 from a blank cell: both are what was found in it. */
function uitkomst(functie: CustomFunction, argumenten: readonly unknown[]): unknown[][] {
  return functie(...argumenten).map((rij) => rij.map((cel) => {
    const waarde = plain(cel);
    return typeof waarde === 'string' ? waarde.replaceAll('kreeg het getal 0,', 'kreeg een lege cel,') : waarde;
  }));
}

describe('a blank cell', () => {
  it.each(metadata.functions.map(({ id, parameters }) => ({ id, namen: parameters.map(({ name }) => name) })))('gives $id the same result in every host', ({ id, namen }) => {
    const functie = functions.get(id) as CustomFunction;
    let metLeeg = 0;
    fc.assert(fc.property(fc.tuple(...namen.map((naam) => BEREIKEN[id]?.[naam] ?? celVoor(naam))), (argumenten) => {
      if (argumenten.flat(2).includes(BLANCO)) metLeeg++;
      const [web, bureaublad, formule] = Object.values(LEEG_IN_HOST).map((leeg) => uitkomst(functie, argumenten.map((argument, i) => inHost(argument, id, namen[i] as string, leeg))));
      expect(bureaublad).toEqual(web);
      expect(formule).toEqual(web);
    }), { numRuns: 400 });
    if (namen.length > 0) expect(metLeeg).toBeGreaterThan(50);
  });

  it('may be told from a 0 only where 0 is a figure that occurs, and each of those does', () => {
    const namen = new Set(metadata.functions.flatMap(({ id, parameters }) => parameters.flatMap(({ name }) => [name, `${id}.${name}`])));
    for (const [naam, reden] of Object.entries(NUL_IS_EEN_CIJFER)) {
      expect(namen).toContain(naam);
      expect(reden).not.toBe('');
    }
  });
});
