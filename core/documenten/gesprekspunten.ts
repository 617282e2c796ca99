import { drempels, kaderOf, uitkomstInWoorden } from '../beoordeling/index.ts';
import { standVan } from '../kader/index.ts';
import { datumInWoorden } from '../datum.ts';
import { realisatie } from '../opgave.ts';
import { peildatum } from '../periode.ts';
import { verschiltSterk } from '../prognose/index.ts';
import { getal, opsomming, personen, procent, tempotekst } from '../taal/index.ts';
import { isKlein } from './cijferblok.ts';
import { beoordeeldHalfjaar, besprokenHalfjaar, type Dossier, type Dossierhalfjaar, volgendeVan } from './dossier.ts';
import { andereTreden } from './documenten-texts.ts';
import { periodeTempo } from './zinnen.ts';

/** More points than this do not fit on the page, nor in a meeting. */
const MEESTE = 8;

/**
 * Points to ask in a meeting, each from a figure, the most pressing first: what was not achieved, what is behind, what is not known,
 * what the check found, and where the result is not firm. Internal: none of this is sent.
 */
export function gesprekspunten(dossier: Dossier): readonly string[] {
  const beoordeeld = beoordeeldHalfjaar(dossier);
  const punten = [
    ...(beoordeeld === undefined ? [] : overResultaat(beoordeeld)),
    ...(dossier.lopend === undefined ? [] : aboutProgress(dossier.lopend)),
    ...overVolgende(dossier),
    ...(beoordeeld === undefined ? [] : overZekerheid(beoordeeld)),
    ...dossier.bevindingen.map((zin) => `Controle van de cijfers: ${zin}`),
    ...verschillendeBronnen(dossier),
  ];
  return punten.length <= MEESTE
    ? punten
    : [
        ...punten.slice(0, MEESTE - 1),
        `En nog ${punten.length - MEESTE + 1} punten: zie de controle van de cijfers en de beoordeling in de werkmap.`,
      ];
}

function overResultaat({ feiten, stand }: Dossierhalfjaar): string[] {
  const { periode, achterstand_begin, gerealiseerd } = feiten;
  const deel = realisatie(gerealiseerd, stand.opgave_periode) ?? 0;
  return [
    ...(stand.gehuisvest < stand.opgave_periode
      ? [
          `De taakstelling van ${periode} is niet gehaald (${getal(gerealiseerd)} van ${getal(stand.opgave_periode)}, ${procent(deel)}). Waardoor, en wat gaat anders?`,
        ]
      : []),
    ...(stand.achterstand_eind > Math.max(0, achterstand_begin)
      ? [
          `De achterstand groeide in ${periode} van ${getal(Math.max(0, achterstand_begin))} naar ${getal(stand.achterstand_eind)}. Wat is nodig om die in te lopen?`,
        ]
      : []),
    ...(stand.koppelingstekort > 0
      ? [
          `Er was een koppelingstekort van ${personen(stand.koppelingstekort)}. Lag dat aan de koppeling of aan woningen, en is het nu ingelopen?`,
        ]
      : []),
  ];
}

function aboutProgress(halfjaar: Dossierhalfjaar): string[] {
  const { feiten, cijfers_van, vooruitzicht } = halfjaar;
  const { gekoppeld, periode } = feiten;
  const { totaalopgave } = standVan(feiten);
  const koppeling = peildatum(periode, 'koppeling');
  return [
    ...overTempo(vooruitzicht),
    ...(gekoppeld !== undefined && gekoppeld < totaalopgave && cijfers_van >= koppeling
      ? [
          `Op ${datumInWoorden(koppeling)} waren ${getal(gekoppeld)} van de ${personen(totaalopgave)} gekoppeld of gehuisvest. Wat is nodig voor de andere ${getal(totaalopgave - gekoppeld)}?`,
        ]
      : []),
    ...volgendeDrempel(halfjaar),
  ];
}

function overTempo({ tempo = 0, tempo_nodig = 0, tempo_recent }: Partial<NonNullable<Dossierhalfjaar['vooruitzicht']>> = {}): string[] {
  return [
    ...(tempo_nodig > tempo
      ? [
          `Nodig zijn ${tempotekst(tempo_nodig)} per week, tot nu toe zijn het er ${tempotekst(tempo)}. Welke woningen en plannen maken het verschil?`,
        ]
      : []),
    ...(tempo_recent !== undefined && verschiltSterk(tempo_recent, tempo)
      ? [
          `Het recente tempo (${tempotekst(tempo_recent)} per week) wijkt sterk af van het gemiddelde (${tempotekst(tempo)}). Wat is er veranderd, en houdt dat aan?`,
        ]
      : []),
  ];
}

/** The nearest lower trede that is not reached yet. */
function volgendeDrempel({ feiten, beoordeling }: Dossierhalfjaar): string[] {
  const kader = kaderOf(beoordeling);
  const open = kader && drempels(feiten, kader).find(({ nog_te_gaan }) => nog_te_gaan > 0);
  return open === undefined
    ? []
    : [
        `Nog ${personen(open.nog_te_gaan)} en de uitkomst is ${uitkomstInWoorden(kader, [open.trede])}. Haalt de gemeente dat voor ${datumInWoorden(peildatum(feiten.periode, 'eind'))}?`,
      ];
}

function overVolgende(dossier: Dossier): string[] {
  const vorige = besprokenHalfjaar(dossier);
  if (vorige === undefined) return [];
  const { periode, taakstelling = 0, totaalopgave = 0 } = volgendeVan(vorige, dossier.opgaven);
  if (totaalopgave <= 0) return [];
  return [
    `De taakstelling van ${periode} is ${getal(taakstelling)}; met de stand erbij vraagt dat ${tempotekst(periodeTempo(periode, totaalopgave))} per week. Is dat voorbereid?`,
  ];
}

function overZekerheid(halfjaar: Dossierhalfjaar): string[] {
  const {
    feiten: { periode },
    beoordeling,
    nagekomen_bekend,
  } = halfjaar;
  const andere = andereTreden(beoordeling);
  return [
    ...kleineAantallen(halfjaar),
    ...(nagekomen_bekend
      ? []
      : [
          `Nagekomen registraties van ${periode} zijn niet opgegeven. Hoeveel personen zijn voor ${datumInWoorden(peildatum(periode, 'eind'))} gehuisvest en later geregistreerd?`,
        ]),
    ...(andere.length === 0
      ? []
      : [
          `De inschaling van ${periode} is niet de enig mogelijke: ook ${uitkomstInWoorden(kaderOf(beoordeling), andere)} is te verdedigen.`,
        ]),
    ...(beoordeling.status === 'besluit' ? [`Voor de trede van ${periode} is een besluit van Gedeputeerde Staten nodig.`] : []),
  ];
}

/** Growth of at most so many persons is called small, as in the motivation. */
const KLEINE_GROEI = 3;

function kleineAantallen(halfjaar: Dossierhalfjaar): string[] {
  const { stand, beoordeling } = halfjaar;
  const groei = stand.achterstand_beoordeeld - stand.achterstand_vergeleken;
  const omGroei =
    'spoor' in beoordeling &&
    beoordeling.spoor.some(
      ({ geldt, voorwaarden }) => geldt && voorwaarden.some(({ feit, tekst }) => feit === 'gegroeid' && tekst === 'ja'),
    );
  if (omGroei && groei <= KLEINE_GROEI)
    return [`Kleine aantallen: de achterstand groeide met ${personen(groei)}. Een paar keer één persoon te kort leidt zo al naar trede 4.`];
  return isKlein(halfjaar) ? ['Kleine aantallen: één huishouden verandert het beeld.'] : [];
}

function verschillendeBronnen({ geschiedenis }: Dossier): string[] {
  const verschillen = geschiedenis.filter(({ andere }) => andere.length > 0);
  return verschillen.length === 0
    ? []
    : [
        `Bronnen verschillen over de trede van ${opsomming(verschillen.map(({ periode, trede, andere }) => `${periode} (${trede}, elders ${opsomming(andere, ' of ')})`))}.`,
      ];
}
