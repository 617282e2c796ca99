import { GRENZEN } from '../grenzen.ts';
import type { Adempauze } from '../voortgang.ts';
import type { Zip } from '../zip.ts';
import { leesXml, zonderVluchttekens } from './xml.ts';

const TEKSTEN = 'xl/sharedStrings.xml';

/** The texts that cells refer to by number; of formatted texts the parts together, without the way they are pronounced. */
export async function gedeeldeTeksten(zip: Zip, pauze: Adempauze, voortgang: (deel: number) => number): Promise<readonly string[]> {
  const teksten: string[] = [];
  let tekst = '';
  let inTekst = false;
  let inUitspraak = false;
  await leesXml(zip, TEKSTEN, pauze, {
    open: (naam) => {
      if (naam === 'si') tekst = '';
      else if (naam === 'rPh') inUitspraak = true;
      else if (naam === 't') inTekst = !inUitspraak;
    },
    tekst: (deel) => {
      if (inTekst && tekst.length < GRENZEN.celtekst) tekst += deel;
    },
    sluit: (naam) => {
      if (naam === 't') inTekst = false;
      else if (naam === 'rPh') inUitspraak = false;
      else if (naam === 'si') teksten.push(zonderVluchttekens(tekst));
    },
  }, voortgang);
  return teksten;
}
