import { omstandighedenIn, rijkaderVan, zonderKader } from '../beoordeling/index.ts';
import { Invoerfout, isLeegOfNul, ofFout } from '../invoer/index.ts';
import type { Kader, Kaderkeuze } from '../kader/index.ts';
import type { Periode } from '../periode.ts';
import { type Invoerrij, rijenVan } from '../rijen.ts';
import type { Kolomnaam } from '../kolomnaam.ts';
import { isKoprij, type Tabel } from '../tabel.ts';
import type { Bevinding } from './bevinding.ts';
import { type Gelezen, readBeoordelingOp, readCijfer, readPeildatum, readPeriodecel, readTelling } from './controle-cel.ts';
import { aardVan, BEKENDE_KOLOMMEN, type Cijferkolom, CIJFERKOLOMNAMEN } from './kolommen.ts';
import { readNaam, NAAMLOOS, type Rijnaam } from './controle-naam.ts';
import type { Cijfers, Controlerij } from './rij.ts';
import { byKey } from './by-key.ts';
import { type Controletabel, makeControletabel, type GesteldeTelling } from './controle-tabel.ts';

/** A row being read. `uit` reads the cell in a column and notes what is wrong with it; blank, wrong or no such column is `undefined`. */
interface Regel {
  readonly rij: number;
  readonly nullen: ReadonlySet<Cijferkolom>;
  readonly uit: <W>(kolom: Kolomnaam, read: (cel: unknown) => Gelezen<W>) => W | undefined;
}

/**
 * Reads a table for the check. A cell that cannot be read is a finding and counts as unknown, so that it stops no other check.
 * Blank rows, averages, and rows with nothing but a name are passed over.
 */
export function readControletabel(
  tabel: Tabel,
  keuze?: Kaderkeuze,
): { readonly gelezen: Controletabel; readonly bevindingen: readonly Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  const rijen: Controlerij[] = [];
  const tellingen: GesteldeTelling[] = [];
  const aanwezig = BEKENDE_KOLOMMEN.filter((kolom) => tabel.kolommen.has(kolom));
  const inhoud = aanwezig.length === 1 ? aanwezig : aanwezig.filter((kolom) => kolom !== 'gemeente');
  const cijferkolommen = CIJFERKOLOMNAMEN.filter((kolom) => tabel.kolommen.has(kolom));
  const naamVan = naamlezer();
  const nummerkolom = tabel.koppen.indexOf('volgnummer');
  for (const tabelrij of rijenVan(tabel)) {
    const { nummer: rij } = tabelrij;
    if (inhoud.every((kolom) => isLeegOfNul(tabelrij.cel(kolom)))) continue;
    if (isKoprij(tabelrij.cellen)) {
      bevindingen.push({ soort: 'kop_herhaald', ernst: 'let op', rij, kolom: 'gemeente', cel: tabelrij.cel('gemeente') });
      continue;
    }
    const uit: Regel['uit'] = (kolom, read) => {
      if (!tabel.kolommen.has(kolom)) return undefined;
      const cel = tabelrij.cel(kolom);
      if (cel instanceof Invoerfout) {
        bevindingen.push({ soort: 'kolom_dubbel', ernst: 'fout', rij, kolom, cel: null, reden: cel.message });
        return undefined;
      }
      const { waarde, gebrek } = read(cel);
      if (gebrek !== undefined) bevindingen.push({ ...gebrek, rij, kolom, cel });
      return waarde;
    };
    const nullen = new Set(cijferkolommen.filter((kolom) => tabelrij.cel(kolom) === 0));
    const naam = uit('gemeente', naamVan) ?? NAAMLOOS;
    if (naam.rol === 'telling') tellingen.push(...tellingUit({ rij, uit, nullen }, naam.telt));
    else if (naam.rol !== 'gemiddelde') {
      const gelezen = rijUit({ rij, uit, nullen }, naam, (periode) => kaderUit(tabelrij, uit, periode, keuze));
      rijen.push({ ...gelezen, volgnummer: tabelrij.cellen[nummerkolom] });
    }
  }
  const benoemd = tabel.kolommen.has('gemeente') || !isEenReeks(rijen) ? rijen : rijen.map((rij) => ({ ...rij, naam: 'tabel' }));
  return { gelezen: makeControletabel(benoemd, tellingen), bevindingen };
}

/** Recognising an unknown name is slow, and names return every periode: each is read once. */
function naamlezer(): typeof readNaam {
  const gelezen = new Map<unknown, Gelezen<Rijnaam>>();
  return (cel) => byKey(gelezen, cel, () => readNaam(cel));
}

type Kaderdeel = Pick<Controlerij, 'kader' | 'zonder_kader' | 'omstandigheden'>;

/** The framework that goes for a row, and what only a framework asks; what cannot be read of it is a finding, and unknown. */
function kaderUit(rij: Invoerrij, uit: Regel['uit'], periode: Periode | undefined, keuze: Kaderkeuze | undefined): Kaderdeel {
  const rijkader = periode === undefined ? undefined : ofFout(() => rijkaderVan(rij, periode, keuze));
  if (rijkader instanceof Invoerfout) uit('kader', () => ({ gebrek: { soort: 'kader_onbekend', ernst: 'fout', reden: rijkader.message } }));
  const known = rijkader === undefined || rijkader instanceof Invoerfout ? undefined : rijkader;
  const omstandigheden = ofFout(() => omstandighedenIn(rij));
  const kader = ofFout(() => periode && known?.keuze.voor(periode, known.provincie));
  if (kader instanceof Invoerfout) return { zonder_kader: 'het kader heeft fouten' };
  return {
    kader,
    zonder_kader:
      known?.zonder_provincie !== undefined && rij.heeftKolom('gemeente') ? '' : periode && known && zonderKader(known, periode),
    omstandigheden: {
      ...(omstandigheden instanceof Invoerfout ? {} : omstandigheden),
      reeks: uit('reeks', (cel) => ({ waarde: Number.isInteger(cel) && cel !== 0 ? (cel as number) : undefined })),
    },
  };
}

function rijUit(
  { rij, uit, nullen }: Regel,
  { rol, naam }: Rijnaam & { rol: 'gemeente' | 'totaal' },
  kaderVoor: (periode: Periode | undefined) => Kaderdeel,
): Controlerij {
  const periode = uit('periode', (cel) =>
    rol === 'gemeente' && isLeegOfNul(cel) ? { gebrek: { soort: 'ontbreekt', ernst: 'let op' } } : readPeriodecel(cel),
  );
  const kaderdeel: Kaderdeel = rol === 'totaal' ? {} : kaderVoor(periode);
  return {
    rij,
    rol,
    naam,
    periode,
    ...kaderdeel,
    ...dagUit(uit),
    bekend_op: uit('bekend_op', readPeildatum),
    cijfers: cijfersUit(uit, rol, kaderdeel.kader),
    nullen,
    beoordeling_op: uit('beoordeling_op', readBeoordelingOp),
  };
}

/** The day of the figures: of an assessment, or else of a stand on the way. */
function dagUit(uit: Regel['uit']): Pick<Controlerij, 'peildatum' | 'dagkolom'> {
  const peildatum = uit('peildatum', readPeildatum);
  return peildatum === undefined ? { peildatum: uit('datum', readPeildatum), dagkolom: 'datum' } : { peildatum, dagkolom: 'peildatum' };
}

/** A total has no trede, so what stands there is not read. */
function cijfersUit(uit: Regel['uit'], rol: Controlerij['rol'], kader: Kader | undefined): Cijfers {
  const cijfers: { -readonly [K in keyof Cijfers]: Cijfers[K] } = {};
  for (const kolom of CIJFERKOLOMNAMEN) {
    const aard = aardVan(kolom);
    const klasse = (cel: unknown) => (aard === 'trede' ? kader?.klasse(cel) : undefined);
    cijfers[kolom] =
      rol === 'totaal' && aard === 'trede'
        ? undefined
        : uit(kolom, (cel) => {
            const waarde = klasse(cel);
            return waarde === undefined ? readCijfer(cel, aard) : { waarde };
          });
  }
  return cijfers;
}

function tellingUit({ rij, uit }: Regel, telt: GesteldeTelling['telt']): readonly GesteldeTelling[] {
  const periode = uit('periode', readPeriodecel);
  const aantal = uit(telt.kolom, readTelling);
  return typeof aantal === 'number' ? [{ rij, periode, telt, aantal }] : [];
}

/** A table without names is about one area where no moment is in it twice. */
function isEenReeks(rijen: readonly Controlerij[]): boolean {
  return new Set(rijen.map(({ periode, peildatum }) => `${periode} ${peildatum}`)).size === rijen.length;
}
