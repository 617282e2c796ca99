import { deelIn } from '../../addin/inlezen/indelen.ts';
import { GRENZEN } from '../../addin/inlezen/grenzen.ts';
import { grootsteCsv, grootsteXlsx } from '../addin/inlezen/grootste.ts';
import { leesBlad } from '../addin/inlezen/lezen.ts';
import { type Maat, metEenheid } from './maat.ts';
import { middle } from './measure.ts';

const RUNS = 5;

/** The largest files that are brought in, from their bytes to the table that is shown with its findings. */
export async function files(): Promise<Maat[]> {
  return [await reading('csv-bestand', grootsteCsv()), await reading('xlsx-bestand', grootsteXlsx())];
}

async function reading(soort: string, bytes: Uint8Array): Promise<Maat> {
  const lezen: number[] = [];
  const alles: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const blad = await leesBlad(bytes);
    const gelezen = performance.now();
    const stap = deelIn('', blad, []);
    if (stap.soort !== 'indelen' || stap.ingelezen === undefined || !('rijen' in stap.ingelezen)) throw new Error(`the largest ${soort} was not read`);
    // The first run warms up.
    if (run > 0) {
      lezen.push((gelezen - start) / 1000);
      alles.push((performance.now() - start) / 1000);
    }
  }
  const [rijen, cellen] = [GRENZEN.rijen, GRENZEN.cellen].map((aantal) => aantal.toLocaleString('nl-NL'));
  return { wat: `het grootste ${soort} inbrengen: ${rijen} rijen, ${cellen} cellen, gelezen, doorzocht op persoonsgegevens en gecontroleerd`, waarde: middle(alles), eenheid: 's', naast: `alleen lezen: ${metEenheid(middle(lezen), 's')}`, doel: 2 };
}
