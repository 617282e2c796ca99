import { naamlijst, naamsleutel, naasteNamen, type Onbekend } from '../gemeente/index.ts';

/** The quantities a published figure can be asked of. Persons, except realisatie (a fraction), trede, and places for Nidos. */
export const GROOTHEDEN = [
  'taakstelling',
  'herverdeling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'nagekomen',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'achterstand_eind',
  'extra_doelstelling',
  'trede',
  'nidos_nodig',
  'nidos_gerealiseerd',
] as const;

/** A figure CIJFER can be asked for. */
export type Grootheid = (typeof GROOTHEDEN)[number];

/** What `herkenGrootheid` makes of a text. */
export type GrootheidHerkenning = { readonly soort: 'herkend'; readonly grootheid: Grootheid } | Onbekend;

/**
 * The other quantities the sources make claims about: kept as data, never the answer to a question for a figure.
 * Names with `_tussentijds` are standen during a periode, those with `_prognose` and `_verwacht` expectations.
 */
export const OVERIGE_GROOTHEDEN = [
  'aandeel_alleenstaand',
  'flexwoningen_beoogd',
  'har_gemeenten',
  'har_gemeenten_laatste_weken',
  'herverdeling_uh_per_gemeente_max',
  'herverdeling_uh_per_gemeente_min',
  'gerealiseerd_tov_vorig_halfjaar',
  'streven_tov_taakstelling',
  'taakstelling_tov_vorig_halfjaar',
  'tijdelijke_woningen',
  'tijdelijke_woningen_max',
  'tijdelijke_woningen_min',
  'tussenvoorziening_plekken_max',
  'tussenvoorziening_plekken_min',
  '2023_2_gemeenten_met_koppelingstekort_op_1_okt_2023',
  '2023_2_positiever_beoordeeld',
  '2023_2_zonder_koppelingstekort',
  '2024_2_aantal_bij_naam',
  '2024_2_aantal_in_tekst',
  'aantal_gemeenten_met_achterstand',
  'aantal_gemeenten_trede_1',
  'aantal_gemeenten_trede_2',
  'aantal_gemeenten_trede_3',
  'aantal_gemeenten_trede_4',
  'achterstand_eind_prognose',
  'achterstand_gecorrigeerd',
  'schatting_achterstand',
  'coa_noodopvang_capaciteit',
  'coa_opvang_jongeren',
  'extra_asielopvangplekken',
  'extra_doelstelling_verwacht',
  'streven_totaal',
  'totaalopgave_met_extra',
  'realisatie_met_extra_tussentijds',
  'gehuisvest_tm_september',
  'gereserveerde_woningen',
  'personen_in_gereserveerde_woningen',
  'gerealiseerd_tussentijds',
  'gerealiseerd_volgens_gemeente',
  'tvs_nagekomen_januari',
  'herverdeling_korting_per_halfjaar',
  'herverdeling_korting_totaal',
  'herverdeling_uh_totaal_2022_2024',
  'nidos_amv_gehuisvest',
  'nidos_amv_in_woning',
  'nidos_doorstroomwoning_plekken',
  'nidos_extra_plekken_nodig',
  'nidos_gemeenten_boven_opgave',
  'nidos_gemeenten_met_nidos_gemeld',
  'nidos_gemeenten_met_nidos_genoemd',
  'nidos_plekken_in_ontwikkeling',
  'nidos_realisatie',
  'personen_per_woning',
  'waarvan_nieuwbouw',
  'woningen_beschikbaar',
  'woningen_overige_bemiddeling',
  'woningen_regulier',
  'woningen_spoedzoekers',
  'woningen_statushouders',
  'woningen_verhuur_per_jaar_max',
  'woningen_verhuur_per_jaar_min',
  'realisatie_taakstelling_tussentijds',
  'realisatie_totaalopgave_tussentijds',
  'totaalopgave_met_correctie',
  'taakstelling_incl_herverdeling',
  'taakstelling_verwacht_jaar',
  'taakstelling_verwacht_max',
  'taakstelling_verwacht_min',
  'termijn_huisvesting_na_koppeling',
  'trede_prognose',
  'versnellingsactie_doel',
  'vru_doel_provincie',
  'vru_duur',
  'vru_per_week',
  'vru_resultaat_ca',
  'vru_versnelde_uitstroom',
  'vru_versnelde_uitstroom_alternatief',
] as const;

/** A figure that was published and that CIJFER does not give. */
export type OverigeGrootheid = (typeof OVERIGE_GROOTHEDEN)[number];

const OP_NAAM: ReadonlyMap<string, Grootheid> = new Map(GROOTHEDEN.map((grootheid) => [naamsleutel(grootheid), grootheid]));
const NAMEN = naamlijst(OP_NAAM);

/** Whether a published quantity is one that can be asked for. */
export function isGrootheid(naam: Grootheid | OverigeGrootheid): naam is Grootheid {
  return OP_NAAM.get(naamsleutel(naam)) === naam;
}

/**
 * The quantity a text names, whatever its case, spaces or underscores.
 * `herkenGrootheid('Realisatie taakstelling')` → `{soort: 'herkend', grootheid: 'realisatie_taakstelling'}`
 */
export function herkenGrootheid(tekst: string): GrootheidHerkenning {
  const grootheid = OP_NAAM.get(naamsleutel(tekst));
  return grootheid ? { soort: 'herkend', grootheid } : { soort: 'onbekend', naaste: naasteNamen(tekst, NAMEN) };
}
