import { type Gemeente, herkenGemeente } from '../../core/bronnen/gemeenten.ts';
import { leesKeuze, leesTekst, type Lezer, metStandaard } from '../../core/invoer/lezers.ts';
import { celwijs, parameter } from './celwijs.ts';
import { FUNCTIEFOUT } from './meldingen.ts';

type Wat = 'naam' | 'code' | 'inwoners';

const leesWat = metStandaard(leesKeuze<Wat>(['naam', 'code', 'inwoners']), 'naam');

const leesGemeente: Lezer<Gemeente> = (cel, naam) => {
  const herkenning = herkenGemeente(leesTekst(cel, naam));
  if (herkenning.soort === 'herkend') return herkenning.gemeente;
  throw FUNCTIEFOUT.geen_gemeente({ naam, cel, naaste: herkenning.naaste });
};

const gegeven = celwijs({ parameters: [parameter('naam', leesGemeente), parameter('wat', leesWat)], leeg_als_een_van: ['naam'], bereken: gegevenVan });

/**
 * De officiële naam, de CBS-code of het aantal inwoners (begin 2021) van een Utrechtse gemeente, hoe de naam ook is geschreven.
 * @customfunction GEMEENTE GEMEENTE
 * @param naam Naam van de gemeente.
 * @param [wat] "naam" (standaard), "code" of "inwoners".
 * @returns Naam, code of aantal; #N/B met de naaste namen als de gemeente niet wordt herkend.
 */
export function GEMEENTE(naam: any[][], wat?: any[][]): any[][] {
  return gegeven([naam, wat]);
}

function gegevenVan({ gemeente, cbs_code, inwoners }: Gemeente, wat: Wat): string | number {
  switch (wat) {
    case 'naam':
      return gemeente;
    case 'code':
      return cbs_code;
    case 'inwoners':
      return inwoners;
  }
}
