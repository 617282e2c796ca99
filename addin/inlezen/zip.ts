import { Inflate } from 'fflate';
import { Bestandsfout } from './bestandsfout.ts';
import { GRENZEN } from './grenzen.ts';
import { BESTANDSFOUT } from './meldingen.ts';
import type { Adempauze } from './voortgang.ts';
import { inhoudsopgave, type Onderdeel } from './zip-inhoud.ts';

/** A block of a bomb unpacks a thousand times: 16 MB at once, and then it is stopped. */
const BROK = 16 * 1024;

type Ontvang = (brok: Uint8Array, laatste: boolean) => void;

/**
 * The parts of a zip file, unpacked one by one and only when asked. All sizes are counted while unpacking, over all parts
 * together: a file that lies about them is stopped just the same.
 */
export class Zip {
  private readonly onderdelen: ReadonlyMap<string, Onderdeel>;
  private uitgepakt = 0;

  /** @throws Bestandsfout when it is no zip file, damaged, or has too many parts. */
  constructor(private readonly bytes: Uint8Array) {
    this.onderdelen = inhoudsopgave(bytes);
  }

  /** The paths of all parts, in the order of the table of contents. */
  get paden(): readonly string[] {
    return [...this.onderdelen.keys()];
  }

  bevat(pad: string): boolean {
    return this.onderdelen.has(pad);
  }

  /** Unpacks a part, block by block; `deel` is how much of it was read. A part that is not there gives nothing. */
  async lees(pad: string, pauze: Adempauze, ontvang: Ontvang, voortgang: (deel: number) => number = () => 0): Promise<void> {
    for (const deel of this.uitpakken(pad, ontvang)) await pauze.bij(voortgang(deel));
  }

  /** A part whole, unpacked at once; empty where there is none. */
  pakUit(pad: string): Uint8Array {
    const brokken: Uint8Array[] = [];
    Array.from(this.uitpakken(pad, (brok) => brokken.push(brok)));
    return aaneen(brokken);
  }

  /** Unpacks the next block of a part each time it is asked how much was read. */
  private *uitpakken(pad: string, ontvang: Ontvang): Generator<number> {
    const onderdeel = this.onderdelen.get(pad);
    if (onderdeel === undefined) return;
    const { begin, ingepakt, methode } = onderdeel;
    const data = this.bytes.subarray(begin, begin + ingepakt);
    if (data.length < ingepakt || (methode !== 0 && methode !== 8)) throw BESTANDSFOUT.kapot();
    let gelezen = 0;
    let uitgepakt = 0;
    const tel = (brok: Uint8Array, laatste: boolean): void => {
      uitgepakt += brok.length;
      this.uitgepakt += brok.length;
      if (this.uitgepakt > GRENZEN.uitgepakt) throw BESTANDSFOUT.te_veel_uitgepakt();
      if (uitgepakt > GRENZEN.verhoudingVanaf && uitgepakt > gelezen * GRENZEN.verhouding) throw BESTANDSFOUT.verdacht();
      ontvang(brok, laatste);
    };
    const inflate = new Inflate(tel);
    do {
      const brok = data.subarray(gelezen, gelezen + BROK);
      gelezen += brok.length;
      const laatste = gelezen >= data.length;
      if (methode === 8) pak(inflate, brok, laatste);
      else tel(brok, laatste);
      yield gelezen / Math.max(1, data.length);
    } while (gelezen < data.length);
  }
}

function aaneen(brokken: readonly Uint8Array[]): Uint8Array {
  const geheel = new Uint8Array(brokken.reduce((lengte, brok) => lengte + brok.length, 0));
  let plaats = 0;
  for (const brok of brokken) {
    geheel.set(brok, plaats);
    plaats += brok.length;
  }
  return geheel;
}

/** Unpacks a block. What the library throws means a damaged file; what the receiver throws goes on. */
function pak(inflate: Inflate, brok: Uint8Array, laatste: boolean): void {
  try {
    inflate.push(brok, laatste);
  } catch (fout) {
    throw fout instanceof Bestandsfout ? fout : BESTANDSFOUT.kapot();
  }
}
