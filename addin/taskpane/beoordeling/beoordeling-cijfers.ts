import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import type { Stand } from '../../../core/kader/index.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { realisatie } from '../../../core/opgave.ts';
import { GAT, getal, opsomming, procent } from '../../../core/taal/index.ts';
import type { Cijfer } from './beoordeling-view-model.ts';

/** The figures beside a trede, with how each is made up; of a tussenstand nothing is said of the end. */
export function cijfersVan(feiten: Feiten, stand: Stand, tussenstand: Datum | undefined): Cijfer[] {
  const { gerealiseerd } = feiten;
  return [
    { naam: 'Totaalopgave', waarde: getal(stand.totaalopgave), uitleg: opbouw(feiten) },
    ...(tussenstand === undefined ? eindstanden(feiten, stand) : [standVanNu(stand, tussenstand)]),
    realisatieCijfer('Realisatie taakstelling', gerealiseerd, stand.opgave_periode),
    realisatieCijfer('Realisatie totaalopgave', gerealiseerd, stand.totaalopgave),
  ];
}

function eindstanden(feiten: Feiten, stand: Stand): Cijfer[] {
  return [
    {
      naam: 'Achterstand eind',
      waarde: getal(stand.achterstand_eind),
      uitleg: `${voorsprong(stand.achterstand_eind)}geregistreerd; hiermee begint de volgende periode`,
    },
    {
      naam: 'Achterstand beoordeeld',
      waarde: getal(stand.achterstand_beoordeeld),
      uitleg: `${voorsprong(stand.achterstand_beoordeeld)}${beoordeeld(feiten, stand)}`,
    },
  ];
}

/** What is left to do on a day in the periode. */
function standVanNu({ achterstand_eind }: Stand, dag: Datum): Cijfer {
  return { naam: 'Nog te huisvesten', waarde: getal(achterstand_eind), uitleg: `${voorsprong(achterstand_eind)}op ${datumInWoorden(dag)}` };
}

/** `taakstelling 203 + herverdeling 1 + achterstand 171`, or at the end `− voorsprong 3`. */
function opbouw({ taakstelling, herverdeling = 0, achterstand_begin }: Feiten): string {
  const taak = `taakstelling ${getal(taakstelling)}`;
  const verdeeld = herverdeling === 0 ? '' : ` ${teken(herverdeling)} herverdeling ${getal(Math.abs(herverdeling))}`;
  const begin = ` ${teken(achterstand_begin)} ${achterstand_begin < 0 ? 'voorsprong' : 'achterstand'} ${getal(Math.abs(achterstand_begin))}`;
  return taak + verdeeld + begin;
}

function teken(aantal: number): string {
  return aantal < 0 ? '−' : '+';
}

function voorsprong(stand: number): string {
  return stand < 0 ? 'voorsprong, ' : '';
}

function beoordeeld({ nagekomen = 0 }: Feiten, { koppelingstekort }: Stand): string {
  const delen = [];
  if (nagekomen !== 0) delen.push(`${getal(nagekomen)} nagekomen`);
  if (koppelingstekort !== 0) delen.push(`een koppelingstekort van ${getal(koppelingstekort)}`);
  return delen.length === 0 ? 'hierop wordt de trede bepaald' : `hierop wordt de trede bepaald, met ${opsomming(delen)}`;
}

function realisatieCijfer(naam: string, gerealiseerd: number, opgave: number): Cijfer {
  const deel = realisatie(gerealiseerd, opgave);
  if (deel === undefined) return { naam, waarde: GAT, uitleg: 'er is geen opgave om door te delen' };
  return { naam, waarde: procent(deel), uitleg: `gerealiseerd ${getal(gerealiseerd)} van ${getal(opgave)}` };
}
