import type { Datum } from '../../core/datum.ts';
import { bestaatIn, type Gemeente, GEMEENTEN, herkenGemeente, INWONERS, inwonersVan, opvolgersVan } from '../../core/gemeente/index.ts';
import { group } from '../../core/group.ts';
import {
  type Invoerfout,
  metStandaard,
  misschienNietNul,
  type Reader,
  readKeuze,
  readPeriode,
  readTekst,
} from '../../core/invoer/index.ts';
import type { Periode } from '../../core/periode.ts';
import { celwijs, parameter } from './celwijs.ts';
import { FUNCTIEFOUT, type Inwonersbekend } from './functions-messages.ts';

type Wat = 'naam' | 'code' | 'provincie' | 'opgegaan_in' | 'inwoners';

const readWat = metStandaard(readKeuze<Wat>(['naam', 'code', 'provincie', 'opgegaan_in', 'inwoners']), 'naam');

const readGemeente: Reader<Gemeente> = (cel, naam) => {
  const herkenning = herkenGemeente(readTekst(cel, naam));
  if (herkenning.soort === 'herkend') return herkenning.gemeente;
  throw FUNCTIEFOUT.geen_gemeente({ naam, cel, naaste: herkenning.naaste });
};

const gegeven = celwijs({
  parameters: [parameter('naam', readGemeente), parameter('wat', readWat), parameter('periode', misschienNietNul(readPeriode))],
  leeg_als_een_van: ['naam'],
  bereken: gegevenVan,
});

/**
 * De officiële naam van een gemeente, hoe die ook is geschreven, of haar CBS-code, provincie, inwoners of wat zij is geworden.
 * @customfunction GEMEENTE GEMEENTE
 * @param naam Naam of CBS-code van de gemeente; een opgeheven gemeente geeft de gemeente waarin zij is opgegaan.
 * @param [wat] "naam" (standaard), "code", "provincie", "opgegaan_in" of "inwoners".
 * @param [periode] Taakstellingsperiode als tekst, zoals "2022-1": de gemeente zoals zij aan het begin daarvan was; standaard zoals zij nu is.
 * @returns Naam, code, provincie of aantal; #N/B met de naaste namen als de gemeente niet wordt herkend, en waar inwoners niet bekend zijn.
 */
export function GEMEENTE(naam: any[][], wat?: any[][], periode?: any[][]): any[][] {
  return gegeven([naam, wat, periode]);
}

function gegevenVan(gemeente: Gemeente, wat: Wat, periode: Periode | undefined): string | number {
  const toen = opvolgersVan(gemeente, periode);
  if (periode !== undefined && !toen.every((een) => bestaatIn(een, periode))) throw nogNiet(gemeente, periode);
  switch (wat) {
    case 'naam':
      return namen(toen);
    case 'code':
      return toen.map(({ code }) => code).join(', ');
    case 'provincie':
      return [...new Set(toen.map(({ provincie }) => provincie))].join(', ');
    case 'opgegaan_in':
      return toen.includes(gemeente) ? '' : namen(toen);
    case 'inwoners':
      return inwonersIn(toen, periode);
  }
}

function namen(gemeenten: readonly Gemeente[]): string {
  return gemeenten.map(({ naam }) => naam).join(', ');
}

function nogNiet(gemeente: Gemeente, periode: Periode): Invoerfout {
  const uit = GEMEENTEN.filter(({ opgegaan_in }) => opgegaan_in.includes(gemeente.naam)).map(({ naam }) => naam);
  return FUNCTIEFOUT.gemeente_nog_niet({ gemeente: gemeente.naam, van: gemeente.van as Datum, periode, uit });
}

/** The inhabitants of one municipality; what became part of several has no number of its own. */
function inwonersIn(gemeenten: readonly Gemeente[], periode: Periode | undefined): number {
  const inwoners = gemeenten.length === 1 ? gemeenten.map((gemeente) => inwonersVan(gemeente, periode))[0] : undefined;
  if (inwoners !== undefined) return inwoners.aantal;
  throw FUNCTIEFOUT.geen_inwoners({ gemeenten: gemeenten.map(({ naam }) => naam), bekend: INWONERS.flatMap(bekendIn) });
}

function bekendIn({ jaar, inwoners }: (typeof INWONERS)[number]): Inwonersbekend[] {
  const perProvincie = group(
    GEMEENTEN.filter(({ code }) => inwoners[code] !== undefined),
    ({ provincie }) => provincie,
  );
  return [...perProvincie].map(([provincie, van]) => ({ jaar, provincie, aantal: van.length }));
}
