import { correctiedatumVan, kaderOf, uitkomstInWoorden } from '../beoordeling/index.ts';
import { datumInWoorden } from '../datum.ts';
import { peildatum } from '../periode.ts';
import { personen } from '../taal/index.ts';
import { type Trede, TREDEN, tredenaam } from '../trede.ts';
import { cijfertabel, drempeltabel, opgavetabel } from './cijferblok.ts';
import { alinea, type Deel, type Document, type Documenttabel, opsommingVan, tabelblok } from './document.ts';
import { beoordeeldHalfjaar, type Dossier, geldendeTrede, type Dossierhalfjaar, type Volgende, volgendeVan } from './dossier.ts';
import { koppelingzin, nodigzin, opgavezin, plaatsingzinnen, standzin, taakstellingzin } from './zinnen.ts';

/**
 * The toezichtbrief of a municipality on its last ended half-year, built as such letters are: on what ground, the figures, the
 * assessment, what lowering takes, what is agreed and expected, the half-year to come, the close, and the ladder as an annex.
 * `undefined` where no half-year has ended, or where the row with the decision was changed since.
 */
export function briefVan(dossier: Dossier): Document | undefined {
  const halfjaar = beoordeeldHalfjaar(dossier);
  if (halfjaar === undefined || halfjaar.vastgesteld?.isGewijzigd) return undefined;
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
      grondslag(halfjaar),
      { plaats: 'cijfers', kop: 'Cijfers', blokken: [tabelblok(cijfertabel(halfjaar))] },
      beoordeling(halfjaar),
      ...maatregelen(halfjaar),
      nodig(volgende),
      afspraken(volgende, halfjaar),
      komende(volgende),
      { plaats: 'slot', kop: 'Tot slot', blokken: [alinea('Een afschrift van deze brief gaat naar de gemeenteraad.')] },
      ...ladder(halfjaar),
    ],
  };
}

/** The acts that the supervision rests on, and the framework that is used. */
function grondslag({ beoordeling: uitkomst }: Dossierhalfjaar): Deel {
  const naam = uitkomst.status === 'geen_kader' ? '' : uitkomst.kader.naam;
  const ladder =
    naam === '' ? 'de interventieladder' : `de interventieladder, zoals uitgewerkt in het ${/kader/i.test(naam) ? naam : `kader ${naam}`}`;
  return {
    plaats: 'grondslag',
    kop: 'Grondslag',
    blokken: [
      alinea(
        `Elke gemeente huisvest per halfjaar de vergunninghouders van haar taakstelling (artikelen 28 tot en met 30 van de Huisvestingswet 2014). Gedeputeerde Staten houden daarop toezicht (artikelen 124 tot en met 124h van de Gemeentewet) met ${ladder}. Wie in een halfjaar is gehuisvest, telt eerst voor de taakstelling en daarna voor de achterstand.`,
      ),
    ],
  };
}

function beoordeling(halfjaar: Dossierhalfjaar): Deel {
  return {
    plaats: 'beoordeling',
    kop: 'Beoordeling',
    blokken: [
      alinea([taakstellingzin(halfjaar, 'uw gemeente'), standzin(halfjaar), ...koppelingzin(halfjaar)].join(' ')),
      alinea(plaatsingzinnen(halfjaar, 'uw gemeente').join(' ')),
    ],
  };
}

function maatregelenVan({ beoordeling: uitkomst }: Dossierhalfjaar, trede: Trede): readonly string[] {
  return uitkomst.status === 'geen_kader' ? [] : uitkomst.kader.maatregelen(trede, uitkomst.feiten.periode);
}

function maatregelen(halfjaar: Dossierhalfjaar): readonly Deel[] {
  const trede = geldendeTrede(halfjaar);
  if (trede === undefined) return [];
  const punten = maatregelenVan(halfjaar, trede);
  const kop = `Wat ${uitkomstInWoorden(kaderOf(halfjaar.beoordeling), [trede])} betekent`;
  return punten.length === 0 ? [] : [{ plaats: 'maatregelen', kop, blokken: opsommingVan(punten) }];
}

function nodig(volgende: Volgende): Deel {
  const tabel = drempeltabel(volgende);
  const opEen = volgende.vorige_trede === 1;
  const lichtste = uitkomstInWoorden(volgende.kader, [1]);
  const kop = opEen ? `Wat nodig is om op ${lichtste} te blijven` : 'Wat nodig is om af te schalen';
  return { plaats: 'nodig', kop, blokken: [alinea(nodigzin(volgende)), ...(tabel === undefined ? [] : [tabelblok(tabel)])] };
}

/** The days to come, and what is expected until then. */
function afspraken({ periode, achterstand_begin, kader }: Volgende, { afspraken: agreed }: Dossierhalfjaar): Deel {
  const dag = (soort: 'koppeling' | 'eind') => datumInWoorden(peildatum(periode, soort));
  const inlopen = achterstand_begin > 0 ? ` en daarna de achterstand van ${personen(achterstand_begin)} inloopt` : '';
  return {
    plaats: 'afspraken',
    kop: 'Verwachting en afspraken',
    blokken: [
      alinea(`Wij verwachten dat uw gemeente in ${periode} eerst de taakstelling haalt${inlopen}.`),
      ...opsommingVan([
        ...agreed
          .split(/[\n;]+/)
          .map((een) => een.trim())
          .filter((een) => een !== ''),
        `${dag('koppeling')}: wie dan aan uw gemeente is gekoppeld, kan op tijd worden gehuisvest.`,
        `${dag('eind')}: de peildatum van ${periode}.`,
        `${datumInWoorden(correctiedatumVan(periode, kader))}: tot deze dag tellen registraties mee van wie voor de peildatum is gehuisvest.`,
      ]),
    ],
  };
}

function komende(volgende: Volgende): Deel {
  const { extra_doelstelling: extra } = volgende;
  return {
    plaats: 'volgende_periode',
    kop: `De volgende periode: ${volgende.periode}`,
    blokken: [
      alinea(opgavezin(volgende)),
      tabelblok(opgavetabel(volgende)),
      ...(extra === undefined
        ? []
        : [
            alinea(
              `Daarnaast is er een extra doelstelling van ${personen(extra)}. Die is geen deel van de totaalopgave en telt niet mee voor de trede.`,
            ),
          ]),
    ],
  };
}

/** The ladder as the framework has it. */
function ladder(halfjaar: Dossierhalfjaar): readonly Deel[] {
  if (kaderOf(halfjaar.beoordeling)?.heeftKlassen) return [];
  const rijen = TREDEN.map((trede) => [String(trede), tredenaam(trede), maatregelenVan(halfjaar, trede).join('. ')]);
  return rijen.every(([, , wat]) => wat === '')
    ? []
    : [{ plaats: 'ladder', kop: 'Bijlage: de interventieladder', blokken: [tabelblok(laddertabel(rijen))] }];
}

function laddertabel(rijen: Documenttabel['rijen']): Documenttabel {
  return {
    titel: 'De treden van de interventieladder',
    kolommen: [
      { kop: 'Trede', soort: 'trede' },
      { kop: 'Naam', soort: 'tekst' },
      { kop: 'Wat de provincie doet', soort: 'tekst' },
    ],
    rijen,
  };
}
