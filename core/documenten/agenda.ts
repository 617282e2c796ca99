import { datumInWoorden } from '../datum.ts';
import { peildatum, shiftPeriode } from '../periode.ts';
import { getal, personen } from '../taal/index.ts';
import { cijferblok } from './cijferblok.ts';
import { alinea, type Deel, type Document, opsommingVan } from './document.ts';
import { beoordeeldHalfjaar, besprokenHalfjaar, type Dossier, geldendeTrede, type Dossierhalfjaar, volgendeVan } from './dossier.ts';
import { koppelingzin, plaatsingzinnen, standzin, taakstellingzin } from './zinnen.ts';

/** From this trede on a plan of improvement is talked about. */
const MET_VERBETERPLAN = 3;

/**
 * The agenda of a meeting, to be sent to the municipality: its own figures and subjects, no forecast and nothing internal.
 * `undefined` where the table has no figures of a half-year that has begun.
 */
export function agendaVan(dossier: Dossier): Document | undefined {
  const besproken = besprokenHalfjaar(dossier);
  if (besproken === undefined) return undefined;
  const beoordeeld = beoordeeldHalfjaar(dossier);
  const punten: readonly Deel[] = [
    { plaats: 'opening', kop: 'Opening en agenda', blokken: [] },
    ...(beoordeeld === undefined ? [] : [beoordeling(beoordeeld)]),
    ...(dossier.lopend === undefined ? [] : [progress(dossier.lopend)]),
    ...verbeterplan(beoordeeld),
    ...koppeling(beoordeeld),
    ...komende(dossier, besproken),
    afspraken(dossier, besproken),
  ];
  return {
    titel: `Agenda overleg vergunninghouders, gemeente ${dossier.gemeente}`,
    naam: dossier.gemeente,
    cijfers_van: besproken.cijfers_van,
    intern: false,
    compact: false,
    inleiding: [alinea('Datum, tijd en deelnemers staan in de uitnodiging. Aantallen zijn personen.')],
    delen: punten.map((punt, i) => ({ ...punt, kop: `${i + 1}. ${punt.kop}` })),
  };
}

function beoordeling(halfjaar: Dossierhalfjaar): Deel {
  return {
    plaats: 'beoordeling',
    kop: `Beoordeling ${halfjaar.feiten.periode}`,
    blokken: opsommingVan([
      taakstellingzin(halfjaar, 'de gemeente'),
      standzin(halfjaar),
      ...plaatsingzinnen(halfjaar, 'de gemeente'),
      'Toelichting door de provincie, reactie van de gemeente.',
    ]),
  };
}

function progress(halfjaar: Dossierhalfjaar): Deel {
  const {
    feiten: { periode },
    stand,
    cijfers_van,
  } = halfjaar;
  const tekst = new Map(cijferblok(halfjaar).map((cijfer) => [cijfer.field, cijfer.tekst]));
  const nog = Math.max(0, stand.totaalopgave - stand.gehuisvest);
  return {
    plaats: 'voortgang',
    kop: `Voortgang ${periode}`,
    blokken: opsommingVan([
      `De totaalopgave van ${periode} is ${personen(stand.totaalopgave)}: taakstelling ${tekst.get('taakstelling')}, herverdeling ${tekst.get('herverdeling')}, stand bij het begin: ${tekst.get('stand_begin')}.`,
      `Op ${datumInWoorden(cijfers_van)} zijn ${personen(stand.gehuisvest)} gehuisvest; nog te huisvesten: ${getal(nog)}.`,
      'Plannen en woningen voor de rest van de periode.',
    ]),
  };
}

function verbeterplan(beoordeeld: Dossierhalfjaar | undefined): readonly Deel[] {
  const trede = beoordeeld === undefined ? undefined : geldendeTrede(beoordeeld);
  return trede === undefined || trede < MET_VERBETERPLAN
    ? []
    : [
        {
          plaats: 'verbeterplan',
          kop: 'Verbeterplan',
          blokken: opsommingVan(['Maatregelen, planning en resultaten tot nu toe.', 'Hoe de voortgang wordt gevolgd.']),
        },
      ];
}

function koppeling(beoordeeld: Dossierhalfjaar | undefined): readonly Deel[] {
  const zinnen = beoordeeld === undefined ? [] : koppelingzin(beoordeeld);
  return zinnen.length === 0
    ? []
    : [
        {
          plaats: 'koppeling',
          kop: 'Koppeling van vergunninghouders',
          blokken: opsommingVan([...zinnen, 'Oorzaken, en wat nodig is om op tijd te koppelen.']),
        },
      ];
}

function komende({ opgaven }: Dossier, besproken: Dossierhalfjaar): readonly Deel[] {
  const { periode, taakstelling, extra_doelstelling } = volgendeVan(besproken, opgaven);
  if (taakstelling === undefined) return [];
  return [
    {
      plaats: 'taakstelling',
      kop: `Taakstelling ${periode}`,
      blokken: opsommingVan([
        `De taakstelling van ${periode} is ${personen(taakstelling)}.`,
        ...(extra_doelstelling === undefined
          ? []
          : [`Daarnaast is er een extra doelstelling van ${personen(extra_doelstelling)}; die telt niet mee voor de trede.`]),
        'Voorbereiding: woningen, afspraken met corporaties, planning.',
      ]),
    },
  ];
}

function afspraken({ lopend }: Dossier, besproken: Dossierhalfjaar): Deel {
  const periode = lopend === undefined ? shiftPeriode(besproken.feiten.periode, 1) : lopend.feiten.periode;
  return {
    plaats: 'afspraken',
    kop: 'Afspraken en vervolg',
    blokken: opsommingVan([`De volgende peildatum is ${datumInWoorden(peildatum(periode, 'eind'))}.`]),
  };
}
