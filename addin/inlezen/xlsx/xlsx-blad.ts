import { celplaats } from '../../../core/celadres.ts';
import type { Bronblad, Broncel, Bronrij } from '../../../core/inlezen/index.ts';
import { GRENZEN } from '../limits.ts';
import { BESTANDSFOUT } from '../inlezen-messages.ts';
import type { Adempauze } from '../progress.ts';
import type { Zip } from '../unzip.ts';
import { xlsxCelwaarde, type Ruwecel, type Werkmapkennis } from './xlsx-cel.ts';
import { type Samenvoeging, samenvoegingVan, vulSamengevoegd } from './samenvoegingen.ts';
import { readXml, type Ontvanger } from './xml.ts';

interface Rij {
  readonly nummer: number;
  readonly verborgen: boolean;
  readonly cellen: Broncel[];
}

/** Reads a sheet as it is unpacked. @throws Bestandsfout when it is too large. */
export async function readBlad(
  zip: Zip,
  path: string,
  kennis: Werkmapkennis,
  pause: Adempauze,
  progress: (deel: number) => number,
): Promise<Bronblad> {
  const reader = new Bladlezer(kennis);
  await readXml(zip, path, pause, reader, progress);
  return reader.bronblad();
}

class Bladlezer implements Ontvanger {
  private readonly rijen: Rij[] = [];
  private readonly samenvoegingen: Samenvoeging[] = [];
  private rij: Rij = { nummer: 0, verborgen: false, cellen: [] };
  private kolom = -1;
  private cel = nieuweCel('n', 0);
  private vak: 'v' | 't' | undefined;
  private inUitspraak = false;
  private aantal = 0;
  private tekens = 0;

  constructor(private readonly kennis: Werkmapkennis) {}

  open = (naam: string, attributen: Readonly<Record<string, string>>): void => {
    switch (naam) {
      case 'row':
        this.rij = { nummer: Number(attributen.r) || this.rij.nummer + 1, verborgen: isWaar(attributen.hidden), cellen: [] };
        this.kolom = -1;
        break;
      case 'c':
        this.beginCel(attributen);
        break;
      case 'v':
        this.vak = 'v';
        this.cel.heeftWaarde = true;
        break;
      case 't':
        if (!this.inUitspraak) this.vak = 't';
        break;
      case 'rPh':
        this.inUitspraak = true;
        break;
      case 'f':
        this.cel.heeftFormule = true;
        break;
      case 'mergeCell': {
        const samenvoeging = samenvoegingVan(attributen.ref ?? '');
        if (samenvoeging !== undefined) this.samenvoegingen.push(samenvoeging);
        break;
      }
    }
  };

  tekst = (deel: string): void => {
    const { cel } = this;
    if (this.vak === 'v') cel.waarde += deel.slice(0, GRENZEN.celtekst - cel.waarde.length);
    else if (this.vak === 't') cel.inline += deel.slice(0, GRENZEN.celtekst - cel.inline.length);
  };

  close = (naam: string): void => {
    if (naam === 'v' || naam === 't') this.vak = undefined;
    else if (naam === 'rPh') this.inUitspraak = false;
    else if (naam === 'c') this.eindeCel();
    else if (naam === 'row' && this.rij.cellen.length > 0) this.eindeRij();
  };

  bronblad(): Bronblad {
    // Rows stand in order in any file a spreadsheet saves; one that does not is read as it should have been.
    const opVolgorde = this.rijen.sort((a, b) => a.nummer - b.nummer);
    return { samengevoegd: vulSamengevoegd(opVolgorde, this.samenvoegingen), rijen: opVolgorde.map(dicht) };
  }

  private beginCel({ r, t = 'n', s }: Readonly<Record<string, string>>): void {
    this.kolom = celplaats(r ?? '')?.kolom ?? this.kolom + 1;
    this.cel = nieuweCel(t, Number(s ?? 0));
  }

  private eindeCel(): void {
    const cel = xlsxCelwaarde(this.cel, this.kennis);
    if (typeof cel === 'string' && (this.tekens += cel.length) > GRENZEN.tekens) throw BESTANDSFOUT.te_veel_tekens();
    if (cel === null || (typeof cel === 'string' && cel.trim() === '')) return;
    if (this.kolom >= GRENZEN.kolommen) throw BESTANDSFOUT.te_veel_kolommen();
    if (++this.aantal > GRENZEN.cellen) throw BESTANDSFOUT.te_veel_cellen();
    this.rij.cellen[this.kolom] = cel;
  }

  private eindeRij(): void {
    if (this.rijen.length === GRENZEN.rijen) throw BESTANDSFOUT.te_veel_rijen();
    this.rijen.push(this.rij);
  }
}

function nieuweCel(soort: string, style: number): { -readonly [K in keyof Ruwecel]: Ruwecel[K] } {
  return { soort, style, waarde: '', inline: '', heeftFormule: false, heeftWaarde: false };
}

function dicht({ nummer, verborgen, cellen }: Rij): Bronrij {
  return { nummer, verborgen, cellen: Array.from(cellen, (cel) => cel ?? null) };
}

function isWaar(tekst: string | undefined): boolean {
  return tekst === '1' || tekst === 'true';
}
