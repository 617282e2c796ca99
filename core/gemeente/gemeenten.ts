import { type Datum, parseDatum } from '../datum.ts';
import gegevens from './gegevens/gemeenten.json' with { type: 'json' };

/** A row of `gemeenten.json`; days as text such as `2022-01-01`. */
export interface Gemeenterij {
  /** The code CBS gives it: `GM0344`. */
  readonly code: string;
  /** The name CBS gives it: `Beek (L.)`. */
  readonly naam: string;
  readonly provincie: string;
  readonly veiligheidsregio: string;
  /** Its first day; absent where that lies before 2019, with which the list begins. */
  readonly van?: string;
  /** The first day on which it is no more. */
  readonly tot?: string;
  /** The municipalities that it became part of on that day, by their names. */
  readonly opgegaan_in?: readonly string[];
  /** Other names that people use. */
  readonly ook?: readonly string[];
}

/** A municipality, present or former. */
export interface Gemeente {
  /** As it is printed: without what CBS adds to tell namesakes apart, where there is only one. */
  readonly naam: string;
  readonly code: string;
  readonly provincie: string;
  /** Its first day; `undefined` where that lies before 2019. */
  readonly van: Datum | undefined;
  /** The first day on which it is no more; `undefined` where that is not known to come. */
  readonly tot: Datum | undefined;
  /** The names of the municipalities that it became part of; none where it still is. */
  readonly opgegaan_in: readonly string[];
  /** All names that it goes by, with its code. */
  readonly spellingen: readonly string[];
}

/** The province whose supervision and publications this project began with. */
export const UTRECHT = 'Utrecht';

const rijen: readonly Gemeenterij[] = gegevens;
const stammen = rijen.map(({ naam }) => stamVan(naam));

/**
 * All municipalities since 2019, those that have ended too, in alphabetical order.
 * Source: CBS, gebiedsindelingen; names without CBS's suffix where only one is meant.
 */
export const GEMEENTEN: readonly Gemeente[] = rijen.map(alsGemeente);

/** A name without what CBS adds to it. `stamVan('Beek (L.)')` → `'Beek'` */
export function stamVan(naam: string): string {
  return naam.replace(/ \([A-Z]+\.\)$/, '');
}

function alsGemeente({ code, naam, provincie, van, tot, opgegaan_in = [], ook = [] }: Gemeenterij): Gemeente {
  const stam = stamVan(naam);
  const isEnige = stammen.filter((een) => een === stam).length === 1;
  const metProvincie = stam === naam ? [] : [`${stam} ${provincie}`];
  const kort = isEnige ? stam : naam;
  return {
    naam: kort,
    code,
    provincie,
    van: dagVan(van),
    tot: dagVan(tot),
    opgegaan_in,
    spellingen: [...new Set([kort, naam, ...metProvincie, ...ook, code])],
  };
}

function dagVan(tekst: string | undefined): Datum | undefined {
  return tekst === undefined ? undefined : parseDatum(tekst);
}
