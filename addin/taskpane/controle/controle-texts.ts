import { BEKENDE_KOLOMMEN, type Ernst, type Bevindingsoort } from '../../../core/controle/index.ts';
import type { Tekst } from '../shared/melding.ts';
import { aantal, getal, opsomming } from '../../../core/taal/index.ts';
import type { Controlebeeld } from './controle-view-model.ts';

/** The Dutch of the view Controle. */

/** What a kind of finding is called. */
export const SOORTNAMEN: Readonly<Record<Bevindingsoort, string>> = {
  kolom_niet_gebruikt: 'Kolom niet gebruikt',
  kolom_dubbel: 'Twee koppen met één betekenis',
  kop_herhaald: 'Herhaalde koppen',
  taakstelling_met_herverdeling: 'Taakstelling met herverdeling',
  taakstelling_is_totaalopgave: 'Taakstelling met achterstand erin',
  cijfer_gewijzigd: 'Gewijzigd in een latere stand',
  herverdeling_som: 'Herverdeling is samen niet 0',
  gemeente_ontbreekt: 'Ontbrekende gemeente',
  koppelingstekort_gehuisvest: 'Koppelingstekort met alles gehuisvest',
  stand_zonder_teken: 'Stand zonder teken',
  ontbreekt: 'Ontbrekende waarde',
  gemeente_onbekend: 'Onbekende gemeente',
  gemeente_spelling: 'Anders gespelde gemeente',
  gemeente_opgegaan: 'Opgegane gemeente',
  gemeente_nog_niet: 'Gemeente die er nog niet was',
  herindeling: 'Herindeling',
  periode_als_datum: 'Periode is een datum geworden',
  dubbele_rij: 'Dubbele rij',
  peildatum_buiten_periode: 'Peildatum buiten de periode',
  tekst_als_getal: 'Tekst waar een getal hoort',
  geen_geheel_getal: 'Geen geheel getal',
  negatief_aantal: 'Negatief aantal',
  ongeldige_waarde: 'Ongeldige waarde',
  nul_of_leeg: '0 of leeg',
  overdracht: 'Begin sluit niet aan op het vorige einde',
  beoordeelde_stand_overgedragen: 'Beoordeelde stand overgedragen',
  teken: 'Teken omgedraaid',
  totaalopgave: 'Totaalopgave klopt niet',
  gerealiseerd: 'Gerealiseerd klopt niet',
  achterstand_eind: 'Achterstand aan het eind klopt niet',
  dubbele_correctie: 'Correctie dubbel geteld',
  percentage: 'Percentage klopt niet',
  percentage_grondslag: 'Percentage van iets anders',
  percentage_zonder_opgave: 'Percentage zonder opgave',
  gekoppeld_kleiner: 'Minder gekoppeld dan gerealiseerd',
  beoordeling_op: 'Grondslag van de beoordeling',
  dalende_reeks: 'Dalende reeks',
  vorige_trede: 'Vorige trede sluit niet aan',
  trede: 'Trede past niet bij het kader',
  trede_en_achterstand: 'Trede past niet bij de achterstand',
  tredesprong: 'Sprong in trede',
  trede_onverklaard: 'Trede niet verklaard',
  trede_zonder_kader: 'Trede zonder kader',
  kader_onbekend: 'Onbekend kader',
  totaalrij: 'Totaalrij is niet de som',
  telling: 'Telling klopt niet',
};

export const ERNSTEN: Readonly<Record<Ernst, { readonly kop: string; readonly uitleg: string }>> = {
  fout: { kop: 'Fouten', uitleg: 'kunnen niet kloppen' },
  'let op': { kop: 'Let op', uitleg: 'kan kloppen, maar kijk ernaar' },
};

export const BEREKEND = 'Berekend';
export const NAAR_CEL = 'Naar de cel';

export const GEEN_TABEL: Tekst = {
  titel: 'Kies een cel in een tabel',
  tekst: 'De controle leest de tabel rond de gekozen cel. De eerste rij van die tabel moet de kolomnamen bevatten.',
  kolommen: { nodig: ['twee of meer bekende kolommen'], ook: BEKENDE_KOLOMMEN },
};

/** The headers cannot be read. */
export function nietTeLezen(melding: string): Tekst {
  return { titel: 'Deze tabel is niet te controleren', tekst: melding };
}

/** Below the headers is nothing to check. */
export function geenRijen(plaats: string): Tekst {
  return {
    titel: 'Geen rijen om te controleren',
    tekst: `${plaats}: onder de koppen staat niets. Vul de cijfers in, of kies een cel in een andere tabel.`,
  };
}

/** Nothing was found in so many rows. */
export function geenBevindingen(plaats: string, rijen: number): Tekst {
  return {
    titel: 'Geen bevindingen',
    tekst: `${plaats}: ${rijen === 1 ? 'de rij is' : `alle ${getal(rijen)} rijen zijn`} gecontroleerd op totalen, percentages, overdracht, treden, namen en datums.`,
  };
}

/** How many there are of each severity: `2 fouten en 1 keer let op`. */
export function aantallenInWoorden({ fout, 'let op': letOp }: Readonly<Record<Ernst, number>>): string {
  const fouten = fout === 0 ? [] : [aantal(fout, 'fout', 'fouten')];
  const aandachtspunten = letOp === 0 ? [] : [`${getal(letOp)} keer let op`];
  return opsomming([...fouten, ...aandachtspunten]);
}

/** That more findings of a kind are there than are shown. */
export function enNog(hoeveel: number): string {
  return `en nog ${getal(hoeveel)} van deze soort: IBT.CONTROLE geeft ze allemaal`;
}

/** Where a row has no municipality. */
export function rijnaam(rijnummer: number): string {
  return `Rij ${rijnummer}`;
}

/** What is said aloud when the findings change. */
export function samenvatting(beeld: Controlebeeld): string {
  return beeld.soort === 'bevindingen' ? `${beeld.plaats}: ${aantallenInWoorden(beeld.aantallen)}.` : `${beeld.titel}.`;
}
