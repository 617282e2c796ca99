import type { Datum } from '../../../core/datum.ts';
import {
  type Beoordeling,
  isZonderFeiten,
  kaderOf,
  motiveer,
  rijBeoordeeld,
  tussenstandInWoorden,
} from '../../../core/beoordeling/index.ts';
import { UTRECHT } from '../../../core/gemeente/index.ts';
import { type Kaderkeuze, kaderVan } from '../../../core/kader/index.ts';
import { tredenaam } from '../../../core/trede.ts';
import { VERPLICHTE_FEITEN } from '../../../core/feiten/index.ts';
import { Invoerfout, misschienNietNul, ofFout, readDatum } from '../../../core/invoer/index.ts';
import { celVan, isSamenvattend, readCel, readTabel, plaatsVan, type Tabel, findKoprij } from '../../../core/tabel.ts';
import { vakVan } from '../../host/adres.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { alsKerncel, naamVan } from '../shared/kerncel.ts';
import { type Besluiten, GEEN_BESLUITEN } from '../shared/besluit.ts';
import type { Tekst } from '../shared/melding.ts';
import { type Toestand, tussenstandVan } from '../shared/cijferstand.ts';
import { cijfersVan } from './beoordeling-cijfers.ts';
import { tredegeschiedenisVan } from './beoordeling-geschiedenis.ts';
import { nodigVan } from './beoordeling-nodig.ts';
import {
  andereTredenInWoorden,
  EIGEN_UITKOMST,
  foutInRij,
  geenTrede,
  GEEN_TABEL,
  KOPRIJ,
  kolommenNietHerkend,
  legeRij,
  samenvattendeRij,
  statusInWoorden,
  voorlopigeStatus,
} from './beoordeling-texts.ts';
import { toetsingVan } from './toetsing.ts';
import type { Beoordelingsbeeld, Tredebeeld } from './beoordeling-view-model.ts';

/** Without the name of a municipality a row may be a province, which is not on the ladder. */
const NODIGE_KOLOMMEN = ['gemeente', ...VERPLICHTE_FEITEN] as const;

/**
 * What the pane shows of the chosen row of a region: its assessment, or what to do so that there can be one.
 * Throws for nothing that a user can put in a sheet.
 */
export function beeldVanRij({ blad, adres, cellen, rij, kader }: Paneelgebied, besluiten: Besluiten = GEEN_BESLUITEN): Beoordelingsbeeld {
  const koprij = findKoprij(cellen);
  if (koprij === undefined || rij < koprij) return uitleg(GEEN_TABEL);
  const tabel = ofFout(() =>
    readTabel(
      cellen.slice(koprij).map((een) => een.map(alsKerncel)),
      NODIGE_KOLOMMEN,
    ),
  );
  if (tabel instanceof Invoerfout)
    return isEigenUitkomst(cellen[koprij]) ? uitleg(EIGEN_UITKOMST) : letOp(kolommenNietHerkend(tabel.message));
  if (rij === koprij) return uitleg(KOPRIJ);
  const rijnummer = vakVan(adres).top + rij + 1;
  return beeldVan(tabel, rij - koprij - 1, {
    rijnummer,
    koprij: rijnummer - rij + koprij,
    keuze: kader?.keuze,
    plaats: `Rij ${rijnummer} van ${blad}`,
    besluitVan: (gemeente, periode) => besluiten.ofRij(blad, rijnummer) ?? besluiten.of(gemeente, periode),
  });
}

/** Whether headings are those of what BEOORDEEL gives, which holds no figures to assess. */
function isEigenUitkomst(koppen: Celgebied['cellen'][number] = []): boolean {
  return ['achterstand_beoordeeld', 'mogelijke_treden', 'motivering'].every((kop) => koppen.includes(kop));
}

/** Where a row stands, and what was decided on it. */
interface Plaats {
  readonly rijnummer: number;
  readonly koprij: number;
  readonly keuze: Kaderkeuze | undefined;
  readonly plaats: string;
  readonly besluitVan: Besluiten['of'];
}

function beeldVan(tabel: Tabel, index: number, { rijnummer, koprij, keuze, plaats, besluitVan }: Plaats): Beoordelingsbeeld {
  const cellen = tabel.rijen[index] ?? [];
  if (isZonderFeiten(tabel, cellen)) return uitleg(legeRij(rijnummer));
  const gemeente = celVan(tabel, cellen, 'gemeente');
  if (isSamenvattend(gemeente)) return uitleg(samenvattendeRij(rijnummer));
  const rij = rijBeoordeeld(tabel, index, { keuze, koprij });
  if (rij.soort === 'fout') return letOp(foutInRij(rijnummer, rij.fout.message));
  if (rij.soort === 'overgeslagen') return uitleg(legeRij(rijnummer));
  const { feiten, beoordeling, stand, aangevuld } = rij;
  const naam = naamVan(gemeente) ?? `Rij ${rijnummer}`;
  const vastgesteld = besluitVan(naam, feiten.periode);
  const toestand: Toestand = {
    periode: feiten.periode,
    dag: ofFout(() => readCel(tabel, cellen, 'datum', misschienNietNul(readDatum), rijnummer)),
    vastgesteld_op: vastgesteld?.op,
  };
  const tussenstand = tussenstandVan(toestand);
  const berekend = 'trede' in beoordeling && tussenstand === undefined ? beoordeling.trede : undefined;
  const geldt = vastgesteld?.trede ?? berekend;
  return {
    soort: 'rij',
    gemeente: naam,
    vastgesteld,
    periode: feiten.periode,
    plaats,
    toestand,
    uitkomst: uitkomstVan(beoordeling, tussenstand, plaatsVan(tabel, rijnummer, 'vorige_trede'), tabel.kolommen.has('vorige_trede')),
    cijfers: cijfersVan(feiten, stand, tussenstand),
    motivering: (tussenstand === undefined ? '' : tussenstandInWoorden(tussenstand)) + motiveer(beoordeling, aangevuld),
    nodig: nodigVan(feiten, beoordeling, tussenstand),
    maatregelen: geldt === undefined || beoordeling.status === 'geen_kader' ? [] : beoordeling.kader.maatregelen(geldt, feiten.periode),
    geschiedenis: tredegeschiedenisVan(gemeente),
    isUtrechts: kaderOf(beoordeling) === kaderVan(UTRECHT, feiten.periode),
    ...(beoordeling.status === 'geen_kader' ? {} : { toetsing: toetsingVan(beoordeling) }),
  };
}

function uitleg(tekst: Tekst): Beoordelingsbeeld {
  return { soort: 'uitleg', ...tekst };
}

function letOp(tekst: Tekst): Beoordelingsbeeld {
  return { soort: 'let_op', ...tekst };
}

function uitkomstVan(beoordeling: Beoordeling, tussenstand: Datum | undefined, plaats: string, heeftKolom: boolean): Tredebeeld {
  const kader = kaderOf(beoordeling);
  const basis = {
    andere_treden: beoordeling.status === 'geen_kader' ? [] : andereTredenInWoorden(beoordeling),
    status: tussenstand === undefined ? statusInWoorden(beoordeling) : voorlopigeStatus(beoordeling),
    ...(kader?.heeftKlassen ? { klassen: kader.uitkomsten } : {}),
  };
  if (!('trede' in beoordeling)) return { ...basis, melding: geenTrede(beoordeling, plaats, heeftKolom) };
  const { trede } = beoordeling;
  return { ...basis, trede: { nummer: trede, naam: kader?.heeftKlassen ? String(kader.uitkomstcel(trede)) : tredenaam(trede) } };
}
