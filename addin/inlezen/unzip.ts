import { Inflate } from 'fflate';
import { Bestandsfout } from './file-error.ts';
import { GRENZEN } from './limits.ts';
import { BESTANDSFOUT } from './inlezen-messages.ts';
import { addToCrc, NO_BYTES } from './crc.ts';
import type { Adempauze } from './progress.ts';
import { inhoudsopgave, type Onderdeel } from './zip-contents.ts';

/** A block of a bomb unpacks a thousand times: 16 MB at once, and then it is stopped. */
const CHUNK = 16 * 1024;

type Ontvang = (chunk: Uint8Array, laatste: boolean) => void;

/**
 * The parts of a zip file, unpacked one by one and only when asked, whatever the case of their names. All sizes are counted while unpacking, over all parts
 * together: a file that lies about them is stopped just the same.
 */
export class Zip {
  private readonly onderdelen: ReadonlyMap<string, Onderdeel>;
  private unpacked = 0;

  /** @throws Bestandsfout when it is no zip file, damaged, or has too many parts. */
  constructor(private readonly bytes: Uint8Array) {
    this.onderdelen = inhoudsopgave(bytes);
  }

  /** The paths of all parts, in the order of the table of contents. */
  get paths(): readonly string[] {
    return [...this.onderdelen.values()].map(({ path }) => path);
  }

  bevat(path: string): boolean {
    return this.onderdelen.has(path.toLowerCase());
  }

  /** Unpacks a part, block by block; `deel` is how much of it was read. A part that is not there gives nothing. */
  async read(path: string, pause: Adempauze, ontvang: Ontvang, progress: (deel: number) => number = () => 0): Promise<void> {
    for (const deel of this.uitpakken(path, ontvang)) await pause.bij(progress(deel));
  }

  /** A part whole, unpacked at once; empty where there is none. */
  pakUit(path: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    Array.from(this.uitpakken(path, (chunk) => chunks.push(chunk)));
    return aaneen(chunks);
  }

  /** Unpacks the next block of a part each time it is asked how much was read. */
  private *uitpakken(path: string, ontvang: Ontvang): Generator<number> {
    const onderdeel = this.onderdelen.get(path.toLowerCase());
    if (onderdeel === undefined) return;
    const { begin, packed, methode, crc } = onderdeel;
    const data = this.bytes.subarray(begin, begin + packed);
    if (data.length < packed || (methode !== 0 && methode !== 8)) throw BESTANDSFOUT.kapot();
    let gelezen = 0;
    let unpacked = 0;
    let checksum = NO_BYTES;
    const tel = (chunk: Uint8Array, laatste: boolean): void => {
      unpacked += chunk.length;
      this.unpacked += chunk.length;
      if (this.unpacked > GRENZEN.unpacked) throw BESTANDSFOUT.te_veel_unpacked();
      if (unpacked > GRENZEN.verhoudingVanaf && unpacked > gelezen * GRENZEN.verhouding) throw BESTANDSFOUT.verdacht();
      checksum = addToCrc(checksum, chunk);
      ontvang(chunk, laatste);
    };
    const inflate = new Inflate(tel);
    do {
      const chunk = data.subarray(gelezen, gelezen + CHUNK);
      gelezen += chunk.length;
      const laatste = gelezen >= data.length;
      if (methode === 8) pak(inflate, chunk, laatste);
      else tel(chunk, laatste);
      yield gelezen / Math.max(1, data.length);
    } while (gelezen < data.length);
    if (checksum !== crc) throw BESTANDSFOUT.kapot();
  }
}

function aaneen(chunks: readonly Uint8Array[]): Uint8Array {
  const geheel = new Uint8Array(chunks.reduce((lengte, chunk) => lengte + chunk.length, 0));
  let plaats = 0;
  for (const chunk of chunks) {
    geheel.set(chunk, plaats);
    plaats += chunk.length;
  }
  return geheel;
}

/** Unpacks a block. What the library throws means a damaged file; what the receiver throws goes on. */
function pak(inflate: Inflate, chunk: Uint8Array, laatste: boolean): void {
  try {
    inflate.push(chunk, laatste);
  } catch (fout) {
    throw fout instanceof Bestandsfout ? fout : BESTANDSFOUT.kapot();
  }
}
