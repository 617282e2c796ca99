import { kaderInWoorden } from '../beoordeling/index.ts';
import { type Claim, isGrootheid } from '../bronnen/index.ts';
import { datumInWoorden } from '../datum.ts';
import { catalogue, kreeg, lijktOp, ongeldig, shownValue, typOpnieuw, VERWACHT } from '../invoer/index.ts';
import { foundKoppen, kortekop } from '../tabel-messages.ts';
import { peildatum } from '../periode.ts';
import { aantal, gemeenten, metTeken, opsomming, volledig } from '../taal/index.ts';
import type { Bevinding, BevindingVan, Bevindingsoort } from './bevinding.ts';
import type { VerbandBevinding } from './gepubliceerd/verbanden.ts';
import { type Aard, aardVan, BEKENDE_KOLOMMEN, isCijferkolom } from './kolommen.ts';
import { keysOf } from '../keys.ts';

/** All Dutch of the check. */

/** What a result says where there are no findings. */
export const GEEN_BEVINDINGEN = 'geen bevindingen';

/** The words of the refusal of a table in which nothing can be checked. */
export const CONTROLEFOUT = catalogue({
  geen_bekende_kolom: ongeldig(
    ({ koppen }: { readonly koppen: readonly string[] }) =>
      `Geen bekende kolom. Gevonden: ${foundKoppen(koppen)}. Verwacht een of meer van: ${BEKENDE_KOLOMMEN.join(', ')}.`,
  ),
});

/** A figure with every decimal it has, as it stands in the table and as it should be; text stays text. */
function cijfer(waarde: unknown): string {
  return typeof waarde === 'number' ? volledig(waarde) : String(waarde);
}

function verschil({ cel, berekend }: Bevinding): string {
  const meer = Number(cel) - Number(berekend);
  return `verschil ${metTeken(meer)}`;
}

const LATE_VERWERKING = 'late verwerking en correcties';
const BESLUIT = 'Een besluit van GS of nagekomen registraties kunnen dit verklaren.';
const DEEL = 'een fractie of percentage';

const VERWACHT_VAN_AARD: Readonly<Record<Aard, string>> = {
  aantal: VERWACHT.aantal,
  stand: VERWACHT.stand,
  deel: DEEL,
  trede: VERWACHT.trede,
};

/** What a column should hold, as it stands after "verwacht". */
function verwachtIn(kolom: Bevinding['kolom']): string {
  switch (kolom) {
    case 'gemeente':
      return VERWACHT.gemeente;
    case 'periode':
      return VERWACHT.periode;
    case 'peildatum':
    case 'datum':
      return VERWACHT.datum;
    case 'beoordeling_op':
      return 'totaalopgave of koppelingstekort';
    default:
      return VERWACHT_VAN_AARD[isCijferkolom(kolom) ? aardVan(kolom) : 'stand'];
  }
}

function nietTeLezen({ kolom, cel, telt_gemeenten }: Bevinding): string {
  const verwacht = telt_gemeenten === true ? 'een geheel aantal gemeenten van 0 of meer' : verwachtIn(kolom);
  if (typeof cel === 'number' && !Number.isFinite(cel)) return `${kolom}: kreeg geen bruikbaar getal, verwacht ${verwacht}.`;
  return kreeg({ naam: kolom, cel }, verwacht);
}

function nulOfLeeg({ kolom, berekend, vorige }: BevindingVan<'nul_of_leeg'>): string {
  const volgt =
    berekend === undefined ? '' : ` ${vorige === undefined ? 'Uit de andere cijfers volgt' : `${vorige} eindigde op`} ${cijfer(berekend)}.`;
  return `${kolom} is 0 of leeg.${volgt}${kolom === 'taakstelling' ? ' Schrijf "geen" als de taakstelling echt 0 is.' : ''}`;
}

function totaalopgave({
  cel,
  berekend,
  taakstelling,
  herverdeling,
  achterstand_begin,
  zonder_herverdeling,
}: BevindingVan<'totaalopgave'>): string {
  const som = `taakstelling ${cijfer(taakstelling)} + herverdeling ${cijfer(herverdeling)} + achterstand_begin ${achterstand_begin === 0 ? '(0 of leeg)' : cijfer(achterstand_begin)}`;
  const zonder = zonder_herverdeling ? ' Zonder herverdeling klopt het: die ontbreekt, of zit al in de taakstelling.' : '';
  return `totaalopgave ${cijfer(cel)} is niet ${som} = ${cijfer(berekend)}.${zonder}`;
}

function achterstandEind(bevinding: BevindingVan<'achterstand_eind'>): string {
  const { cel, berekend, totaalopgave, gerealiseerd, koppelingstekort } = bevinding;
  const reden =
    koppelingstekort > 0
      ? 'Dat is precies het koppelingstekort, maar de werkelijke achterstand gaat mee naar de volgende periode'
      : `Een gepubliceerde stand kan afwijken door ${LATE_VERWERKING}: bewaar beide cijfers`;
  return `achterstand_eind ${cijfer(cel)} is niet totaalopgave ${cijfer(totaalopgave)} − gerealiseerd ${cijfer(gerealiseerd)} = ${cijfer(berekend)} (${verschil(bevinding)}). ${reden}.`;
}

function dubbeleCorrectie({ kolom, cel, berekend, nagekomen }: BevindingVan<'dubbele_correctie'>): string {
  const hoe = kolom === 'gerealiseerd' ? 'bevat al' : 'is al verminderd met';
  const wat = kolom === 'achterstand_begin' ? 'nagekomen_vorige' : 'nagekomen';
  return `${kolom} ${cijfer(cel)} ${hoe} de ${cijfer(nagekomen)} die ook als ${wat} staan: zo tellen zij dubbel. Geregistreerd is ${cijfer(berekend)}; nagekomen telt alleen in de beoordeling van de eigen periode.`;
}

function overdracht(bevinding: BevindingVan<'overdracht'>): string {
  const { cel, berekend, vorige, marge } = bevinding;
  const grens = `${cijfer(marge)} (3% van de totaalopgave, minstens 1)`;
  const reden =
    Math.abs(Number(cel) - Number(berekend)) <= marge
      ? `Een verschil tot ${grens} kan komen door ${LATE_VERWERKING}: bewaar beide cijfers`
      : `Dat is veel: door ${LATE_VERWERKING} scheelt het in de rapportages hoogstens ${grens}`;
  return `achterstand_begin ${cijfer(cel)} is niet de stand waarmee ${vorige} eindigde, ${cijfer(berekend)} (${verschil(bevinding)}). ${reden}.`;
}

function beoordeeldeStand({ cel, berekend, vorige, nagekomen, koppelingstekort }: BevindingVan<'beoordeelde_stand_overgedragen'>): string {
  const met = [
    ...(nagekomen > 0 ? [`nagekomen ${cijfer(nagekomen)}`] : []),
    ...(koppelingstekort > 0 ? [`koppelingstekort ${cijfer(koppelingstekort)}`] : []),
  ].join(' en ');
  const gevolg = nagekomen > 0 ? ` Wie zo begint, telt die ${cijfer(nagekomen)} niet mee in gerealiseerd.` : '';
  return `achterstand_begin ${cijfer(cel)} is de gecorrigeerde stand waarop ${vorige} is beoordeeld (met ${met}), niet de geregistreerde stand ${cijfer(berekend)}.${gevolg}`;
}

function percentage({ kolom, cel, berekend, teller, noemer, grondslag, afronding }: BevindingVan<'percentage'>): string {
  return `${kolom} ${cijfer(cel)} is niet gerealiseerd ${cijfer(teller)} ÷ ${cijfer(noemer)} (${grondslag}) = ${cijfer(berekend)}${afronding ? ': verkeerd afgerond' : ''}.`;
}

function percentageGrondslag({
  kolom,
  cel,
  berekend,
  teller,
  noemer,
  grondslag,
  nagekomen,
  verwacht,
}: BevindingVan<'percentage_grondslag'>): string {
  const [som, regel] =
    nagekomen > 0
      ? [`${cijfer(teller)} + nagekomen ${cijfer(nagekomen)}`, 'zonder nagekomen']
      : [cijfer(teller), `gedeeld door ${verwacht}`];
  return `${kolom} ${cijfer(cel)} is gerealiseerd ${som} ÷ ${cijfer(noemer)} (${grondslag}); verwacht ${regel}: ${cijfer(berekend)}.`;
}

/** A trede, or a class of a framework by its name. */
function uitkomst(namen: unknown): string {
  return /^\d( |$)/.test(String(namen)) ? `trede ${namen}` : String(namen);
}

function tredeEnAchterstand({ ernst, cel, achterstand }: BevindingVan<'trede_en_achterstand'>): string {
  const strijdig = achterstand > 0 ? `met achterstand ${cijfer(achterstand)}` : `zonder achterstand (stand ${cijfer(achterstand)})`;
  return `trede ${cel} ${strijdig}, nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft.${ernst === 'let op' ? ` ${BESLUIT}` : ''}`;
}

function nietGebruikt({ cel, naaste, index = 0 }: BevindingVan<'kolom_niet_gebruikt'>): string {
  if (cel === '') return `Kolom ${index + 1} heeft geen kop en wordt niet gebruikt.`;
  const advies = naaste.length === 0 ? '' : ` De kop lijkt op ${opsomming(naaste, ' of ')}: geef de kolom die naam als zij dat is.`;
  return `De kolom "${kortekop(String(cel))}" wordt niet gebruikt.${advies}`;
}

const ZINNEN: { readonly [S in Bevindingsoort]: (bevinding: BevindingVan<S>) => string } = {
  kolom_niet_gebruikt: nietGebruikt,
  kolom_dubbel: ({ reden }) => reden,
  kop_herhaald: () => 'Deze rij herhaalt de koppen en telt niet mee.',
  taakstelling_met_herverdeling: ({ cel }) =>
    `De kolom "${kortekop(String(cel))}" is gebruikt als taakstelling met de herverdeling erin; een kolom herverdeling telt dan niet mee.`,
  taakstelling_is_totaalopgave: ({ rijen, van }) =>
    `In ${cijfer(rijen)} van ${aantal(van, 'rij', 'rijen')} past taakstelling op de andere cijfers als de achterstand er al in zit. Bij COA heet de totaalopgave zo. Noem de kolom dan totaalopgave en voeg de taakstelling zonder achterstand toe.`,
  cijfer_gewijzigd: ({ kolom, cel, eerder, eerdere_rij }) =>
    `${kolom} is ${cijfer(cel)}; in de eerdere stand (rij ${eerdere_rij}) was dat ${cijfer(eerder)}.`,
  herverdeling_som: ({ cel, periode, gemeenten: hoeveel }) =>
    `In ${periode} is de herverdeling van de ${gemeenten(hoeveel)} samen ${metTeken(Number(cel))}: wat de ene gemeente overdraagt, neemt een andere over, dus samen 0.`,
  gemeente_ontbreekt: ({ periode, ontbrekend, van }) =>
    `In ${periode} staan ${van - ontbrekend.length} van de ${gemeenten(van)}: ${opsomming(ontbrekend)} ${ontbrekend.length === 1 ? 'ontbreekt' : 'ontbreken'}.`,
  koppelingstekort_gehuisvest: ({ gerealiseerd: gehuisvest, totaalopgave: opgave }) =>
    `Beoordeeld op koppelingstekort, maar de hele totaalopgave is gehuisvest (${cijfer(gehuisvest)} van ${cijfer(opgave)}).`,
  stand_zonder_teken: () =>
    'De kolom stand is niet gecontroleerd, want achterstand kan er positief of negatief zijn: noem die achterstand_begin of achterstand_eind (achterstand positief).',
  ontbreekt: ({ kolom }) => `${kolom} ontbreekt: deze rij is niet met andere te vergelijken.`,
  gemeente_onbekend: ({ cel, naaste }) => `gemeente: ${shownValue(cel)} is geen bekende gemeente${lijktOp(naaste)}.`,
  gemeente_spelling: ({ cel, berekend }) => `gemeente: ${shownValue(cel)} heet officieel ${berekend}.`,
  gemeente_opgegaan: ({ cel, per, opgegaan_in, periode }) =>
    `${cel} is per ${datumInWoorden(per)} opgegaan in ${opsomming(opgegaan_in)} en heeft in ${periode} geen eigen taakstelling meer.`,
  gemeente_nog_niet: ({ cel, per, uit, periode }) =>
    `${cel} bestaat sinds ${datumInWoorden(per)} en heeft in ${periode} nog geen eigen taakstelling${uit.length === 0 ? '' : `: toen waren er ${opsomming(uit)}`}.`,
  herindeling: ({ cel, per, uit, periode }) =>
    `Per ${datumInWoorden(per)} ${uit.length === 1 ? 'ging' : 'gingen'} ${opsomming(uit)} op in ${cel}: vanaf ${periode} gaan de cijfers over een groter gebied. Eerdere cijfers zijn niet opgeteld. Kijk of achterstand_begin ook over ${opsomming(uit)} gaat.`,
  periode_als_datum: ({ cel, berekend }) =>
    `periode: kreeg de datum ${datumInWoorden(Math.floor(Number(cel)))}. ${typOpnieuw(String(berekend))}.`,
  dubbele_rij: ({ eerste_rij }) => `Deze gemeente staat voor deze periode en peildatum al in rij ${eerste_rij}: verwacht één rij.`,
  peildatum_buiten_periode: ({ kolom, cel, periode }) =>
    `${kolom} ${cel} ligt niet in ${periode}: verwacht ${datumInWoorden(peildatum(periode, 'begin'))} tot en met de correctiedatum ${datumInWoorden(peildatum(periode, 'correctie'))}.`,
  tekst_als_getal: nietTeLezen,
  geen_geheel_getal: nietTeLezen,
  negatief_aantal: nietTeLezen,
  ongeldige_waarde: nietTeLezen,
  nul_of_leeg: nulOfLeeg,
  overdracht,
  beoordeelde_stand_overgedragen: beoordeeldeStand,
  teken: ({ kolom, cel, berekend }) =>
    `${kolom} ${cijfer(cel)} past niet bij de andere cijfers, ${cijfer(berekend)} wel: een achterstand is positief, een voorsprong negatief.`,
  totaalopgave,
  gerealiseerd: ({ cel, berekend, achterstand_eind }) =>
    `gerealiseerd ${cijfer(cel)} past niet bij achterstand_eind ${cijfer(achterstand_eind)} en de percentages; die horen bij ${cijfer(berekend)}.`,
  achterstand_eind: achterstandEind,
  dubbele_correctie: dubbeleCorrectie,
  percentage,
  percentage_grondslag: percentageGrondslag,
  percentage_zonder_opgave: ({ kolom, cel, noemer, grondslag }) =>
    `${kolom} ${cijfer(cel)}: er is geen opgave om door te delen (${grondslag} ${cijfer(noemer)}).`,
  gekoppeld_kleiner: ({ cel, gerealiseerd }) =>
    `gekoppeld ${cijfer(cel)} is minder dan gerealiseerd ${cijfer(gerealiseerd)}. Dat kan alleen als er na de koppelpeildatum nog is gekoppeld.`,
  beoordeling_op: ({ cel, gekoppeld, totaalopgave: opgave }) =>
    `Beoordeeld op ${cel}, maar gekoppeld ${cijfer(gekoppeld)} is ${gekoppeld < opgave ? '' : 'niet '}minder dan totaalopgave ${cijfer(opgave)}.`,
  dalende_reeks: ({ cel, berekend, eerder, peildatum: datum }) =>
    `gerealiseerd daalt van ${cijfer(berekend)} op ${datumInWoorden(eerder)} naar ${cijfer(cel)} op ${datumInWoorden(datum)}: binnen een periode telt het op, tenzij een fout is hersteld of een minderjarige is verhuisd.`,
  vorige_trede: ({ cel, berekend, vorige }) => `vorige_trede ${cel} is niet de trede van ${vorige} in deze tabel, ${berekend}.`,
  trede: ({ ernst, cel, mogelijke_treden, kader }) =>
    `${uitkomst(cel)} volgt niet uit de cijfers: volgens ${kaderInWoorden({ naam: kader })} is alleen ${uitkomst(opsomming(mogelijke_treden, ' of '))} mogelijk.${ernst === 'let op' ? ` ${BESLUIT}` : ''}`,
  trede_en_achterstand: tredeEnAchterstand,
  tredesprong: ({ ernst, cel, vorige_trede, mogelijke_treden, kader }) =>
    `trede ${cel} na trede ${vorige_trede}: volgens ${kaderInWoorden({ naam: kader })} is daarna alleen trede ${opsomming(mogelijke_treden, ' of ')} mogelijk.${ernst === 'let op' ? ` ${BESLUIT}` : ''}`,
  trede_onverklaard: ({ cel, vorige_trede, kader }) =>
    `trede ${cel} na trede ${vorige_trede} volgt niet uit de regels van ${kaderInWoorden({ naam: kader })}, alleen uit een leeswijze.`,
  trede_zonder_kader: ({ reden }) => `De trede is niet gecontroleerd: ${reden}.`,
  kader_onbekend: ({ reden }) => reden,
  totaalrij: ({ kolom, cel, berekend, rijen }) =>
    `${kolom} ${cijfer(cel)} is niet de som van de ${aantal(rijen, 'rij', 'rijen')}, ${cijfer(berekend)}.`,
  telling: ({ kolom, cel, berekend, waarde }) =>
    `Genoemd: ${gemeenten(Number(cel))} met ${kolom} ${waarde}; in de tabel ${berekend === 1 ? 'staat' : 'staan'} er ${cijfer(berekend)}.`,
};

/** All kinds of finding, by name. */
export const SOORTEN = keysOf(ZINNEN);

/** A finding as a Dutch sentence, without its row. */
export function bevindingzin<S extends Bevindingsoort>(bevinding: BevindingVan<S>): string {
  const make: (bevinding: BevindingVan<S>) => string = ZINNEN[bevinding.soort as S];
  const { ook_in, rij } = bevinding;
  return (
    make(bevinding) +
    (ook_in === undefined
      ? ''
      : ` Dit geldt voor ${aantal(ook_in.length + 1, 'rij', 'rijen')}, van rij ${rij} tot en met ${ook_in.at(-1)}.`)
  );
}

/** Different published values of one figure, the strongest by the order of precedence first, each with its remark. */
export function verschilZin(claims: readonly [Claim, ...Claim[]]): string {
  const [gekozen, ...andere] = claims.map(
    ({ waarde, eenheid, toelichting }) =>
      `${cijfer(waarde)}${eenheid === 'procent' ? '%' : ''}${toelichting === undefined ? '' : ` (${toelichting})`}`,
  );
  const voorrang = isGrootheid(claims[0].grootheid) ? '; volgens de voorrang van bronnen geldt het eerste' : '';
  return `Gepubliceerd is ${gekozen}, maar ook ${andere.join(' en ')}${voorrang}.`;
}

/** A published figure that does not follow from others. */
export function verbandZin({ verband, claim, uit, berekend }: VerbandBevinding): string {
  return `${claim.grootheid} ${cijfer(claim.waarde)} is niet ${verband.formule} (${uit.map(({ waarde }) => cijfer(waarde)).join('; ')}) = ${cijfer(berekend)}.`;
}
