import { bronnenVan, motiveer } from '../beoordeling/index.ts';
import { datumInWoorden } from '../datum.ts';
import { peildatum } from '../periode.ts';
import { cijfertabel, drempeltabel, opgavetabel } from './cijferblok.ts';
import { alinea, type Deel, type Document, opsommingVan, tabelblok } from './document.ts';
import { beoordeeldHalfjaar, type Dossier, geldendeTrede, type Halfjaar, type Volgende, volgendeVan } from './dossier.ts';
import { INSCHALING } from './documenten-texts.ts';
import {
  koppelingzin,
  nodigzin,
  opgavezin,
  standzin,
  taakstellingzin,
  tekortzin,
  tredezin,
  vastgesteldzin,
  zekerheidzin,
} from './zinnen.ts';

/**
 * The toezichtbrief of a municipality on its last ended half-year, for the province to put its own opening and close around: the
 * block of figures, the assessment, the half-year to come and what each trede takes. `undefined` where no half-year has ended.
 */
export function briefVan(dossier: Dossier): Document | undefined {
  const halfjaar = beoordeeldHalfjaar(dossier);
  if (halfjaar === undefined) return undefined;
  const { periode } = halfjaar.feiten;
  const volgende = volgendeVan(halfjaar, dossier.opgaven);
  return {
    titel: `Toezichtbrief vergunninghouders ${periode}, gemeente ${dossier.gemeente}`,
    naam: dossier.gemeente,
    cijfers_van: halfjaar.cijfers_van,
    intern: false,
    compact: false,
    inleiding: [
      alinea(`Aan het college van burgemeester en wethouders van de gemeente ${dossier.gemeente}`),
      alinea(
        `Deze brief gaat over de huisvesting van vergunninghouders in de taakstellingsperiode ${periode}, van ${datumInWoorden(peildatum(periode, 'begin'))} tot ${datumInWoorden(peildatum(periode, 'eind'))}, en over de opgave voor ${volgende.periode}.`,
      ),
    ],
    delen: [
      { kop: 'Cijfers', blokken: [tabelblok(cijfertabel(halfjaar))] },
      beoordeling(halfjaar),
      ...maatregelen(halfjaar),
      komende(volgende),
      nodig(volgende),
      { kop: 'Bronnen', blokken: opsommingVan(bronnenVan([halfjaar.beoordeling])) },
    ].filter(({ blokken }) => blokken.length > 0),
  };
}

function beoordeling(halfjaar: Halfjaar): Deel {
  return {
    kop: 'Beoordeling',
    blokken: [
      alinea([taakstellingzin(halfjaar, 'uw gemeente'), standzin(halfjaar), ...koppelingzin(halfjaar)].join(' ')),
      alinea([tredezin(halfjaar), zekerheidzin(halfjaar), ...tekortzin(halfjaar), INSCHALING, ...vastgesteldzin(halfjaar)].join(' ')),
      alinea(`Onderbouwing. ${motiveer(halfjaar.beoordeling)}`),
    ],
  };
}

function maatregelen(halfjaar: Halfjaar): readonly Deel[] {
  const { beoordeling: uitkomst } = halfjaar;
  const trede = geldendeTrede(halfjaar);
  if (trede === undefined || uitkomst.status === 'geen_kader') return [];
  return [{ kop: `Wat trede ${trede} betekent`, blokken: opsommingVan(uitkomst.kader.maatregelen[trede]) }];
}

function komende(volgende: Volgende): Deel {
  return { kop: `De volgende periode: ${volgende.periode}`, blokken: [alinea(opgavezin(volgende)), tabelblok(opgavetabel(volgende))] };
}

function nodig(volgende: Volgende): Deel {
  const tabel = drempeltabel(volgende);
  const kop =
    volgende.vorige_trede === undefined || volgende.vorige_trede > 1
      ? 'Wat nodig is om af te schalen'
      : 'Wat nodig is om op trede 1 te blijven';
  return { kop, blokken: [alinea(nodigzin(volgende)), ...(tabel === undefined ? [] : [tabelblok(tabel)])] };
}
