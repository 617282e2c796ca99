import { type Trede, TREDEN } from '../../../core/trede.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { realisatie } from '../../../core/opgave.ts';
import {
  achterstandverdeling,
  afwijkendeTotaalrijen,
  dashboardtabel,
  gepubliceerdeOverzichten,
  kaarttabel,
  overzichtenUitTabel,
  type Provincieoverzicht,
  type Provincierij,
  totalenVan,
  verdelingInWoorden,
  verhoudingen,
} from '../../../core/provincie/index.ts';
import { gemeentesleutel } from '../../../core/gemeente/index.ts';
import { parsePeriode, type Periode } from '../../../core/periode.ts';
import { celVan, findKoprij, readTabel } from '../../../core/tabel.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { type Besluiten, GEEN_BESLUITEN } from '../shared/besluit.ts';
import { alsKerncel } from '../shared/kerncel.ts';
import { getal } from '../../../core/taal/index.ts';
import type { Provinciebeeld, Cijferdeel, Gemeentebeeld, Gemeentegroep, Periodekeuze, Kijk } from './provincie-view-model.ts';
import {
  cijferbronVan,
  geenEigenTabel,
  GROEPEN,
  GROEPEN_VERWACHT,
  keuzenaam,
  kolomnaam,
  SOM_GELIJK,
  tellingInWoorden,
  zonderCijfers,
} from './provincie-texts.ts';
import { kijkVan, tussenstandenIn, verwachteRijen } from './verwacht.ts';

type Cellen = readonly (readonly unknown[])[];

/** An overview that can be chosen, with the table it was read from. */
interface Mogelijkheid {
  readonly keuze: Periodekeuze;
  readonly overzicht: Provincieoverzicht;
  readonly cellen: Cellen;
}

/**
 * What the view shows of the table around the selection and of the published treden: the asked choice, or else the last
 * periode of the table, or the last published one. Throws for nothing that a user can put in a sheet.
 */
export function beeldVanGebied(
  gebied: Paneelgebied | undefined,
  gevraagd: string | undefined,
  besluiten: Besluiten = GEEN_BESLUITEN,
  kijk: Kijk = 'verwacht',
): Provinciebeeld {
  const kaders = gebied?.kader?.keuze;
  const cellen =
    gebied === undefined ? [] : gebied.cellen.slice(findKoprij(gebied.cellen) ?? gebied.cellen.length).map((rij) => rij.map(alsKerncel));
  const eigen =
    cellen.length === 0
      ? []
      : ofFout(() => overzichtenUitTabel(cellen, (gemeente, periode) => besluiten.of(gemeente, periode)?.trede, kaders));
  const mogelijk = [
    ...(eigen instanceof Invoerfout ? [] : mogelijkheden('eigen', eigen, cellen)),
    ...mogelijkheden('gepubliceerd', gepubliceerdeOverzichten(), []),
  ];
  const standaard = standaardVan(mogelijk.filter(({ keuze }) => keuze.herkomst === mogelijk[0]?.keuze.herkomst));
  const gekozen = mogelijk.find(({ keuze }) => keuze.key === gevraagd) ?? standaard;
  if (gekozen === undefined) throw new Error('there is no published periode');
  const heeftEigen = mogelijk.some(({ keuze }) => keuze.herkomst === 'eigen');
  return {
    keuzes: mogelijk.map(({ keuze }) => keuze),
    geenEigenTabel: heeftEigen ? undefined : geenEigenTabel(eigen instanceof Invoerfout ? eigen.message : undefined),
    // The forecast of the pane knows the framework of the province of Utrecht only.
    ...beeldVan(gekozen, gebied, kaders === undefined ? kijk : 'nu'),
  };
}

function mogelijkheden(herkomst: Periodekeuze['herkomst'], overzichten: readonly Provincieoverzicht[], cellen: Cellen): Mogelijkheid[] {
  const zijnMeer = new Set(overzichten.map(({ provincie }) => provincie)).size > 1;
  return overzichten.map((overzicht) => {
    const { periode, provincie } = overzicht;
    const key = `${herkomst} ${periode}${zijnMeer ? ` ${provincie ?? 'onbekend'}` : ''}`;
    return { keuze: { key, herkomst, periode, provincie, naam: zijnMeer ? keuzenaam(periode, provincie) : periode }, overzicht, cellen };
  });
}

/** Of the last periode the province with the most municipalities. */
function standaardVan(mogelijk: readonly Mogelijkheid[]): Mogelijkheid | undefined {
  const laatste = mogelijk.filter(({ keuze }) => keuze.periode === mogelijk.at(-1)?.keuze.periode);
  return laatste.reduce<Mogelijkheid | undefined>(
    (meeste, een) => (meeste === undefined || een.overzicht.rijen.length > meeste.overzicht.rijen.length ? een : meeste),
    undefined,
  );
}

function beeldVan(
  { keuze, overzicht, cellen }: Mogelijkheid,
  gebied: Paneelgebied | undefined,
  kijk: Kijk,
): Omit<Provinciebeeld, 'keuzes' | 'geenEigenTabel'> {
  const { periode, onleesbaar } = overzicht;
  const standen = tussenstandenIn(periode, overzicht.rijen);
  const metStand = new Set(standen.map(({ gemeente }) => gemeente));
  const plaatsen = keuze.herkomst === 'eigen' && gebied !== undefined ? rijenPerGemeente(gebied, periode) : new Map<string, number>();
  const nu = overzicht.rijen.map((rij) => gemeenterij(rij, metStand.has(rij.gemeente), plaatsen.get(gemeentesleutel(rij.gemeente))));
  const isVerwacht = standen.length > 0 && kijk === 'verwacht' && gebied !== undefined;
  const { rijen, zonder } = isVerwacht ? verwachteRijen(gebied, periode, nu) : { rijen: nu, zonder: [] };
  return {
    gekozen: keuze,
    bron: cijferbronVan(keuze, gebied === undefined ? '' : `${gebied.blad}, ${gebied.adres}`),
    tussenstand:
      standen.length === 0
        ? undefined
        : {
            kijk,
            ...kijkVan(
              periode,
              standen.map(({ datum }) => datum),
              nu.length,
              kijk,
            ),
          },
    telling: tellingInWoorden(tellingVan(rijen)),
    groepen: groepenVan(rijen, isVerwacht ? GROEPEN_VERWACHT : GROEPEN),
    rijen,
    onleesbaar: [...onleesbaar.map(({ gemeente, fout }) => `${gemeente}: ${fout.message}`), ...zonder],
    cijfers: cijferdeel(overzicht.rijen, cellen),
    dashboard: dashboardtabel(overzicht),
    kaart: kaarttabel(overzicht),
  };
}

function tellingVan(rijen: readonly Gemeentebeeld[]): (readonly [Trede | undefined, number])[] {
  return [...TREDEN, undefined]
    .map((trede) => [trede, rijen.filter((rij) => rij.trede === trede).length] as const)
    .filter(([, aantal]) => aantal > 0);
}

/** Who goes up or down; nobody does by what a tussenstand would come to. */
function groepenVan(
  rijen: readonly Gemeentebeeld[],
  { omhoog, omlaag }: Pick<Record<keyof typeof GROEPEN, string>, 'omhoog' | 'omlaag'>,
): Gemeentegroep[] {
  const namen = (hoort: (rij: Gemeentebeeld) => boolean): string[] => rijen.filter(hoort).map(({ gemeente }) => gemeente);
  const gaat = (waarheen: Gemeentebeeld['richting']) =>
    namen(({ richting, isTussenstand, kans }) => richting === waarheen && (!isTussenstand || kans !== undefined));
  return [
    { titel: omhoog, gemeenten: gaat('omhoog') },
    { titel: omlaag, gemeenten: gaat('omlaag') },
    { titel: GROEPEN.koppelingstekort, gemeenten: namen(({ koppelingstekort }) => koppelingstekort) },
  ].filter(({ gemeenten }) => gemeenten.length > 0);
}

/** Where in the region each municipality stands in a periode, by its key; of several rows the last. */
function rijenPerGemeente({ cellen }: Celgebied, periode: Periode): ReadonlyMap<string, number> {
  const koprij = findKoprij(cellen) ?? 0;
  const tabel = readTabel(cellen.slice(koprij), ['gemeente', 'periode']);
  return new Map(
    tabel.rijen.flatMap((rij, i) => {
      const gemeente = celVan(tabel, rij, 'gemeente');
      const isVanPeriode = parsePeriode(String(celVan(tabel, rij, 'periode'))) === periode;
      return typeof gemeente === 'string' && isVanPeriode ? [[gemeentesleutel(gemeente), koprij + 1 + i] as const] : [];
    }),
  );
}

function gemeenterij(rij: Provincierij, isTussenstand: boolean, plaats: number | undefined): Gemeentebeeld {
  const { gemeente, trede, richting, koppelingstekort, cijfers } = rij;
  return {
    gemeente,
    trede,
    vastgesteld: rij.isVastgesteld ? { berekend: rij.trede_berekend } : undefined,
    rij: plaats,
    isTussenstand,
    richting,
    koppelingstekort: koppelingstekort === true,
    achterstand_eind: cijfers?.achterstand_eind,
    realisatie: cijfers && realisatie(cijfers.gerealiseerd, cijfers.totaalopgave),
  };
}

function cijferdeel(rijen: readonly Provincierij[], cellen: Cellen): Cijferdeel | undefined {
  const totalen = totalenVan(rijen);
  if (totalen === undefined) return undefined;
  const verdeling = achterstandverdeling(rijen);
  const afwijkend = afwijkendeTotaalrijen(cellen);
  return {
    totalen: totalen.totalen.map(({ kolom, som }) => ({ naam: kolomnaam(kolom), waarde: getal(som) })),
    opmerkingen: [...(totalen.onbekend > 0 ? [zonderCijfers(totalen.onbekend)] : []), ...(afwijkend.length > 0 ? afwijkend : [SOM_GELIJK])],
    verdeling: verdeling && verdelingInWoorden(verdeling),
    verhoudingen: verhoudingen(rijen),
  };
}
