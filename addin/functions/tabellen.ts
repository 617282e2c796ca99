import { beoordeelTabel, nodigBreed, nodigTabel, tellingTabel } from '../../core/beoordeling/index.ts';
import { Invoerfout, isLeegOfNul, metStandaard, misschienNietNul, readDatum, readKeuze, readTekst } from '../../core/invoer/index.ts';
import type { Uitvoertabel } from '../../core/output.ts';
import { MAATSTAVEN } from '../../core/maatstaven.ts';
import { verhoudingTabel } from '../../core/verhouding.ts';
import { wijzigingenTabel } from '../../core/wijzigingen.ts';
import { gegevenKaders } from './feitwijs.ts';
import { alsBlok, alsFoutcel, enkeleCel, tabelcellen } from './celwijs.ts';

/** A table function's result as the host takes it: errors as its own error cells. */
export function alsTabel(bereken: () => Uitvoertabel): any[][] {
  return alsBlok(() => bereken().map((rij) => rij.map((cel) => (cel instanceof Invoerfout ? alsFoutcel(cel) : cel))));
}

/** Names from a cell, a range, or text with commas; `argument` is what the message calls it. */
export function namenIn(cellen: unknown, argument: string): string[] {
  return tabelcellen(cellen)
    .flat()
    .filter((cel) => !isLeegOfNul(cel))
    .flatMap((cel) => readTekst(cel, argument).split(/[,;]/))
    .map((naam) => naam.trim())
    .filter((naam) => naam !== '');
}

/**
 * Beoordeelt een hele tabel: een kopregel en een rij per gemeente met totaalopgave, achterstand, realisatie, trede, richting, status en motivering.
 * @customfunction BEOORDEEL BEOORDEEL
 * @returns Een tabel met een kopregel.
 */
export function BEOORDEEL(tabel: any[][], kolommen?: any[][], kader?: any[][]): any[][] {
  return alsTabel(() => beoordeelTabel(tabelcellen(tabel), namenIn(kolommen, 'kolommen'), gegevenKaders(kader)));
}

/**
 * Telt ingeschaalde gemeenten: per periode het aantal en de namen op elke trede, omhoog, gelijk, omlaag en met een koppelingstekort.
 * @customfunction TELLING TELLING
 * @param tabel Bereik met een kopregel; nodig zijn gemeente, periode en trede, zoals uit BEOORDEEL.
 * @returns Een tabel met periode, soort, aantal en gemeenten.
 */
export function TELLING(tabel: any[][], kader?: any[][]): any[][] {
  return alsTabel(() => tellingTabel(tabelcellen(tabel), gegevenKaders(kader)));
}

const readVorm = metStandaard(readKeuze(['lang', 'breed']), 'lang');

/**
 * Wat er nodig is voor een lagere trede: per gemeente en haalbare trede hoeveel personen in totaal, hoeveel nog, hoeveel per week, en hoe vast die trede dan staat.
 * @customfunction NODIG NODIG
 * @param [datum] Datum vanaf wanneer per week wordt gerekend; een kolom datum gaat voor.
 * @param [vorm] "lang" (standaard: een rij per gemeente en trede) of "breed" (een rij per gemeente, met kolommen per trede).
 * @returns Een tabel met gemeente, periode, trede, totaal_nodig, nog_te_gaan, per_week en status (bron, leeswijze of besluit).
 */
export function NODIG(tabel: any[][], datum?: any[][], vorm?: any[][], kader?: any[][]): any[][] {
  return alsTabel(() => {
    const nodig = readVorm(enkeleCel(vorm, 'vorm'), 'vorm') === 'breed' ? nodigBreed : nodigTabel;
    return nodig(tabelcellen(tabel), misschienNietNul(readDatum)(enkeleCel(datum, 'datum'), 'datum'), gegevenKaders(kader));
  });
}

/**
 * Vergelijkt twee tabellen met standen: per gemeente en periode het verschil, personen per week, dalingen en overschreden drempels.
 * @customfunction WIJZIGINGEN WIJZIGINGEN
 * @param oud Bereik met een kopregel; nodig zijn gemeente, periode en gerealiseerd.
 * @param nieuw Bereik met een kopregel en dezelfde kolommen, later opgehaald.
 * @returns Een tabel met een rij per gemeente en periode.
 */
export function WIJZIGINGEN(oud: any[][], nieuw: any[][]): any[][] {
  return alsTabel(() => wijzigingenTabel(tabelcellen(oud), tabelcellen(nieuw)));
}

const readMaatstaf = readKeuze(MAATSTAVEN);

/**
 * Legt een verdeling uit: per gemeente het cijfer in een kolom naast wat het zou zijn naar inwoners, taakstelling, achterstand en totaalopgave, en per 1.000 inwoners.
 * @customfunction VERHOUDING VERHOUDING
 * @param tabel Bereik met een kopregel; nodig is gemeente. Een kolom inwoners gaat voor de inwoners die bekend zijn.
 * @param kolom De kop van de kolom met het cijfer dat is verdeeld.
 * @param [maatstaven] Een of meer van inwoners, taakstelling, achterstand en totaalopgave; leeg is alle die de tabel heeft. Een voorsprong telt voor 0.
 * @returns Een tabel met per gemeente het cijfer, per maatstaf het aandeel en het verschil daarmee, de inwoners en het cijfer per 1.000 inwoners.
 */
export function VERHOUDING(tabel: any[][], kolom: any[][], maatstaven?: any[][]): any[][] {
  return alsTabel(() =>
    verhoudingTabel(
      tabelcellen(tabel),
      readTekst(enkeleCel(kolom, 'kolom'), 'kolom'),
      namenIn(maatstaven, 'maatstaven').map((naam) => readMaatstaf(naam, 'maatstaven')),
    ),
  );
}
