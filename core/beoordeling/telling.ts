import { group } from '../group.ts';
import { comparePeriode, type Periode } from '../periode.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import type { Kader, Kaderkeuze } from '../kader/index.ts';
import { type Inschaling, readInschalingen } from './inschalingen.ts';
import type { Richting } from './richting.ts';
import { TREDEN } from '../trede.ts';

/** Whether a placement belongs to a kind; `undefined` where the table does not say. */
type Hoort = (inschaling: Inschaling) => boolean | undefined;

const inRichting =
  (gevraagd: Richting): Hoort =>
  ({ richting }) =>
    richting === 'onbekend' ? undefined : richting === gevraagd;

/** Where it is known of some, of whom it is not is counted too. */
const KOPPELINGSTEKORT = 'koppelingstekort';

/** What is counted, in the order of the result. A kind of which the table says nothing is left out. */
const SOORTEN: readonly (readonly [soort: string, hoort: Hoort])[] = [
  ['tussenstand', ({ isTussenstand }) => isTussenstand || undefined],
  ['niet in te schalen', ({ trede }) => (trede === undefined ? true : undefined)],
  ['omhoog', inRichting('omhoog')],
  ['gelijk', inRichting('gelijk')],
  ['omlaag', inRichting('omlaag')],
  ['richting onbekend', ({ richting }) => (richting === 'onbekend' ? true : undefined)],
  [KOPPELINGSTEKORT, ({ koppelingstekort }) => koppelingstekort],
  [
    'gunstiger door koppelingstekort',
    ({ trede, zonder_koppelingstekort: zonder }) => (trede === undefined || zonder === undefined ? undefined : trede < zonder),
  ],
];

/** Each outcome of the frameworks that go for the rows: a trede, or a class by its name. */
function uitkomstsoorten(inschalingen: readonly Inschaling[]): readonly (readonly [soort: string, hoort: Hoort])[] {
  return [...group(inschalingen, ({ kader }) => String(namenVan(kader)))].flatMap(([schaal, rijen]) =>
    namenVan(rijen[0]?.kader).map((naam, i): readonly [string, Hoort] => [
      naam,
      ({ kader, trede }) => trede === i + 1 && String(namenVan(kader)) === schaal,
    ]),
  );
}

/** The names of the outcomes; without a framework, as for published treden, those of the treden. */
function namenVan(kader: Kader | undefined): readonly string[] {
  return kader?.heeftKlassen ? kader.uitkomsten : TREDEN.slice(0, kader?.uitkomsten.length).map((trede) => `trede ${trede}`);
}

/**
 * TELLING: per periode and kind the number and the names: each trede, omhoog, gelijk, omlaag (against vorige_trede,
 * or the periode before in the same table), koppelingstekort (and of whom that is not known), gunstiger door koppelingstekort; and whose trede is a tussenstand, which
 * is no judgement.
 * A row that cannot be read is counted apart, with its error.
 */
export function tellingTabel(cellen: readonly (readonly unknown[])[], keuze?: Kaderkeuze): Uitvoertabel {
  const { inschalingen, onleesbaar } = readInschalingen(cellen, keuze);
  const perPeriode = [...group(inschalingen, ({ periode }) => periode)].sort(([a], [b]) => comparePeriode(a, b));
  return [
    ['periode', 'soort', 'aantal', 'gemeenten'],
    ...perPeriode.flatMap(([periode, rijen]) => tellingVan(periode, rijen)),
    ...onleesbaar.map(({ gemeente, fout }) => [fout, 'niet te lezen', 1, gemeente]),
  ];
}

function tellingVan(periode: Periode, inschalingen: readonly Inschaling[]): Uitvoercel[][] {
  return [...uitkomstsoorten(inschalingen), ...SOORTEN].flatMap(([soort, hoort]) => {
    const antwoorden = inschalingen.map((rij) => ({ gemeente: rij.gemeente, hoort: hoort(rij) }));
    if (antwoorden.every((response) => response.hoort === undefined)) return [];
    const telling = (naam: string, is: boolean | undefined) => {
      const namen = antwoorden.filter((response) => response.hoort === is).map(({ gemeente }) => gemeente);
      return [periode, naam, namen.length, namen.join(', ')];
    };
    const isDeels = soort === KOPPELINGSTEKORT && antwoorden.some((response) => response.hoort === undefined);
    return [telling(soort, true), ...(isDeels ? [telling(`${soort} onbekend`, undefined)] : [])];
  });
}
