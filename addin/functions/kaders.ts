import { tredeverschil } from '../../core/beoordeling/index.ts';
import { isLeegOfNul, type Reader, readPeriode } from '../../core/invoer/index.ts';
import { cellenVanKader } from '../../core/kader/index.ts';
import { alsBlok, enkeleCel, tabelcellen } from './celwijs.ts';
import { gegevenKaders } from './feitwijs.ts';
import { alsTabel } from './tabellen.ts';

const readPeriodeOfNiets: Reader<ReturnType<typeof readPeriode> | undefined> = (cel, naam) =>
  isLeegOfNul(cel) ? undefined : readPeriode(cel, naam);

/**
 * Een kader dat bekend is, als kadertabel: een kopregel en een rij per regel, om te lezen of om er een eigen kader van te maken.
 * @customfunction KADER KADER
 * @param kader Naam van een kader, zoals "Utrecht 2024", of van een provincie.
 * @param [periode] Taakstellingsperiode als tekst; leeg is het laatste kader van de provincie.
 * @returns Een kadertabel, in de vorm die een argument kader verwacht.
 */
export function KADER(kader: any[][], periode?: any[][]): any[][] {
  return alsBlok(() => cellenVanKader(enkeleCel(kader, 'kader'), readPeriodeOfNiets(enkeleCel(periode, 'periode'), 'periode')));
}

/**
 * Voor wie een andere tabel of een ander kader iets verandert: per gemeente met een andere uitkomst de trede toen en nu, en waardoor.
 * @customfunction TREDEVERSCHIL TREDEVERSCHIL
 * @param oud Bereik met een kopregel en de cijfers van toen.
 * @param nieuw Bereik met een kopregel en de cijfers van nu; dezelfde tabel om twee kaders te vergelijken.
 * @param [kader_oud] Kader voor de eerste tabel: een naam of een bereik met een kadertabel; leeg is dat van de provincie.
 * @param [kader_nieuw] Kader voor de tweede tabel: een naam of een bereik met een kadertabel; leeg is dat van de provincie.
 * @returns Een tabel met gemeente, periode, trede_oud, trede_nieuw en oorzaak.
 */
export function TREDEVERSCHIL(oud: any[][], nieuw: any[][], kader_oud?: any[][], kader_nieuw?: any[][]): any[][] {
  return alsTabel(() =>
    tredeverschil(
      { cellen: tabelcellen(oud), keuze: gegevenKaders(kader_oud) },
      { cellen: tabelcellen(nieuw), keuze: gegevenKaders(kader_nieuw) },
    ),
  );
}
