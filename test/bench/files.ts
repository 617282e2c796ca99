import { type Maat, metSpreiding } from '../../addin/build/figures/maat.ts';
import { GRENZEN } from '../../addin/inlezen/limits.ts';
import { deelIn } from '../../addin/inlezen/indelen.ts';
import { grootsteCsv, grootsteXlsx } from '../addin/inlezen/grootste.ts';
import { readBlad } from '../addin/inlezen/lezen.ts';
import { inPairs } from './measure.ts';

const ROUNDS = 9;

/** The largest files that are brought in, from their bytes to the table that is shown with its findings. */
export async function files(): Promise<Maat[]> {
  return [...(await reading('csv-bestand', grootsteCsv())), ...(await reading('xlsx-bestand', grootsteXlsx()))];
}

async function reading(soort: string, bytes: Uint8Array): Promise<Maat[]> {
  const all = async () => {
    const stap = deelIn('', await readBlad(bytes), []);
    if (stap.soort !== 'indelen' || stap.ingelezen === undefined || !('rijen' in stap.ingelezen))
      throw new Error(`the largest ${soort} was not read`);
  };
  const { ratio, time, beside } = await inPairs(all, async () => void (await readBlad(bytes)), ROUNDS);
  const [rijen, cellen] = [GRENZEN.rijen, GRENZEN.cellen].map((aantal) => aantal.toLocaleString('nl-NL'));
  const wat = `het grootste ${soort} inbrengen: ${rijen} rijen, ${cellen} cellen, gelezen, doorzocht op persoonsgegevens en gecontroleerd`;
  const inSeconds = { midden: time.midden / 1000, laag: time.laag / 1000, hoog: time.hoog / 1000 };
  return [
    {
      wat: `${wat}, als veelvoud van alleen lezen`,
      waarde: ratio,
      eenheid: '×',
      naast: `alleen lezen: ${metSpreiding(beside, 'ms')}`,
      doel: 2,
    },
    { wat: `${wat}, in seconden`, waarde: inSeconds, eenheid: 's', naast: '', doel: 2 },
  ];
}
