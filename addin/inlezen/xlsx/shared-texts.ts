import { GRENZEN } from '../limits.ts';
import type { Adempauze } from '../progress.ts';
import type { Zip } from '../unzip.ts';
import { readXml, zonderVluchttekens } from './xml.ts';

/** The texts that cells refer to by number; of formatted texts the parts together, without the way they are pronounced. */
export async function sharedTexts(
  zip: Zip,
  path: string,
  pause: Adempauze,
  progress: (deel: number) => number,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let tekst = '';
  let inTekst = false;
  let inUitspraak = false;
  await readXml(
    zip,
    path,
    pause,
    {
      open: (naam) => {
        if (naam === 'si') tekst = '';
        else if (naam === 'rPh') inUitspraak = true;
        else if (naam === 't') inTekst = !inUitspraak;
      },
      tekst: (deel) => {
        if (inTekst) tekst += deel.slice(0, GRENZEN.celtekst - tekst.length);
      },
      close: (naam) => {
        if (naam === 't') inTekst = false;
        else if (naam === 'rPh') inUitspraak = false;
        else if (naam === 'si') texts.push(zonderVluchttekens(tekst));
      },
    },
    progress,
  );
  return texts;
}
