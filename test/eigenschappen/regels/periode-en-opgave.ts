import fc from 'fast-check';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/index.ts';
import { alsDatum, INVOERFOUT } from '../../../core/invoer/index.ts';
import type { Periode } from '../../../core/periode.ts';
import { type Eigenschap, eigenschap } from '../eigenschap.ts';
import { bijna, een, gelijk, type Invoercel, isFoutVan, kolom } from '../rekenaar.ts';
import { aantal, dag, dagenVan, feiten, feitentabel, geen, isoTekst, periode, stand, verschoven } from '../waarden.ts';

/** A day within a periode, the first excluded, up to its correctiedatum. */
const halfjaarEnDag = fc.tuple(periode, fc.integer({ min: 1, max: 211 }), fc.integer({ min: 1, max: 180 }));
/** A day as core counts it, from a serial number. */
const dagOp = (serie: number) => alsDatum(serie) as number;
const klein = fc.integer({ min: 1, max: 500 });

const PERIODE: readonly Eigenschap[] = [
  eigenschap('functies: PERIODE', 'a date lies in the periode that begins on it or before it and ends after it', dag, (b, datum) => {
    const halfjaar = String(een(b, 'PERIODE', datum));
    const { begin, eind } = dagenVan(halfjaar);
    return /^\d{4}-[12]$/.test(halfjaar) && begin <= datum && datum < eind;
  }),
  eigenschap(
    'functies: PERIODE, peildatum',
    'the peildatum of a periode lies in the next one',
    periode,
    (b, halfjaar) =>
      een(b, 'PERIODE', dagenVan(halfjaar).eind) === verschoven(halfjaar, 1) &&
      een(b, 'PERIODE', isoTekst(dagenVan(halfjaar).eind - 1)) === halfjaar,
  ),
  eigenschap(
    'functies: PERIODE.VERSCHUIF',
    'a periode shifts by whole half-years, two to a year, and back again',
    fc.tuple(periode, fc.integer({ min: -100, max: 100 })),
    (b, [halfjaar, erbij]) => {
      const verder = een(b, 'PERIODE_VERSCHUIF', halfjaar, erbij);
      return verder === verschoven(halfjaar, erbij) && een(b, 'PERIODE_VERSCHUIF', verder as string, -erbij) === halfjaar;
    },
  ),
  eigenschap(
    'functies: PEILDATUM',
    'a periode runs from its first day up to the peildatum, which is the first day of the next',
    fc.tuple(periode, fc.constantFrom<Invoercel>('eind', null, 0, '')),
    (b, [halfjaar, soort]) =>
      een(b, 'PEILDATUM', halfjaar, soort) === dagenVan(halfjaar).eind &&
      een(b, 'PEILDATUM', halfjaar, 'begin') === dagenVan(halfjaar).begin &&
      een(b, 'PEILDATUM', halfjaar) === een(b, 'PEILDATUM', verschoven(halfjaar, 1), 'begin'),
  ),
  eigenschap(
    'domein §2: koppelpeildatum, correctiedatum',
    'the koppelpeildatum is 1 April or 1 October, the correctiedatum one month after the peildatum',
    periode,
    (b, halfjaar) =>
      een(b, 'PEILDATUM', halfjaar, 'koppeling') === dagenVan(halfjaar).koppeling &&
      een(b, 'PEILDATUM', halfjaar, 'Correctie ') === dagenVan(halfjaar).correctie,
  ),
];

const OPGAVE: readonly Eigenschap[] = [
  eigenschap(
    'domein §3: totaalopgave',
    'totaalopgave = taakstelling + herverdeling + achterstand at the start',
    fc.tuple(aantal, stand, stand).filter(([t, a]) => t !== 0 || a !== 0),
    (b, [t, a, h]) => een(b, 'TOTAALOPGAVE', geen(t), a, h) === t + h + a,
  ),
  eigenschap(
    'domein §3: achterstand_eind',
    'achterstand = totaalopgave − gerealiseerd − nagekomen, negative for a voorsprong',
    fc.tuple(stand, aantal, aantal).filter(([o, r]) => o !== 0 || r !== 0),
    (b, [o, r, n]) => een(b, 'ACHTERSTAND', o, geen(r), n) === o - r - n && een(b, 'ACHTERSTAND', o, geen(r)) === o - r,
  ),
  eigenschap(
    'functies: REALISATIE',
    'realisatie is the unrounded fraction; without an opgave above 0 there is none',
    fc.tuple(aantal, stand).filter(([r, o]) => r !== 0 || o !== 0),
    (b, [r, o]) => {
      const deel = een(b, 'REALISATIE', geen(r), o === 0 ? 'geen' : o);
      return o > 0 ? deel === r / o : isFoutVan(deel, FUNCTIEFOUT.geen_opgave({ opgave: o }));
    },
  ),
  eigenschap(
    'domein §3: realisatie taakstelling',
    'the denominator of realisatie taakstelling includes the herverdeling, and its numerator leaves nagekomen out',
    feiten.filter((f) => f.taakstelling + (f.herverdeling ?? 0) > 0 && f.gerealiseerd > 0),
    (b, f) => {
      const tabel = b('BEOORDEEL', feitentabel([f]), [['realisatie_taakstelling', 'realisatie_totaalopgave', 'totaalopgave']]);
      const opgave = f.taakstelling + (f.herverdeling ?? 0) + f.achterstand_begin;
      return (
        kolom(tabel, 'realisatie_taakstelling')[0] === f.gerealiseerd / (f.taakstelling + (f.herverdeling ?? 0)) &&
        kolom(tabel, 'totaalopgave')[0] === opgave &&
        (opgave > 0
          ? kolom(tabel, 'realisatie_totaalopgave')[0] === f.gerealiseerd / opgave
          : isFoutVan(kolom(tabel, 'realisatie_totaalopgave')[0], BEOORDELINGSFOUT.geen_opgave({ wat: 'totaalopgave' })))
      );
    },
  ),
  eigenschap(
    'domein §3: pace',
    'the pace is gerealiseerd ÷ (days since the start ÷ 7); after the end the whole periode counts',
    fc.tuple(halfjaarEnDag, klein),
    (b, [[halfjaar, dagen], r]) => {
      const { begin, eind, correctie } = dagenVan(halfjaar);
      const datum = Math.min(begin + dagen, correctie);
      return bijna(een(b, 'TEMPO', halfjaar, r, datum), r / ((Math.min(datum, eind) - begin) / 7));
    },
  ),
  eigenschap(
    'functies: TEMPO, first day',
    'on the first day there is no pace yet: blank; outside the periode up to the correctiedatum a date is an error',
    fc.tuple(periode, klein, fc.integer({ min: 1, max: 900 })),
    (b, [halfjaar, r, buiten]) => {
      const { begin, correctie } = dagenVan(halfjaar);
      return (
        een(b, 'TEMPO', halfjaar, r, begin) === '' &&
        [begin - buiten, correctie + buiten].every((datum) =>
          isFoutVan(
            een(b, 'TEMPO', halfjaar, r, datum),
            INVOERFOUT.datum_buiten({
              naam: 'datum',
              datum: dagOp(datum),
              van: dagOp(begin),
              tot: dagOp(correctie),
              periode: halfjaar as Periode,
            }),
          ),
        )
      );
    },
  ),
  eigenschap(
    'functies: TEMPO, two standen',
    'the pace between two standen is what came between them, per week',
    fc.tuple(halfjaarEnDag, klein, klein),
    (b, [[halfjaar, dagen, eerder], r, vorig]) => {
      const { begin, eind, correctie } = dagenVan(halfjaar);
      const datum = Math.min(begin + dagen, correctie);
      const vorigeDatum = begin + (eerder % Math.max(1, Math.min(datum, eind) - begin));
      return bijna(een(b, 'TEMPO', halfjaar, r, datum, vorig, vorigeDatum), (r - vorig) / ((Math.min(datum, eind) - vorigeDatum) / 7));
    },
  ),
  eigenschap(
    'functies: TEMPO.NODIG',
    'housing at the pace needed for the weeks left ends at doelachterstand; it is never below 0, and from the peildatum on there is none',
    fc.tuple(
      halfjaarEnDag,
      stand.filter((o) => Math.abs(o) <= 9000),
      fc.nat(4000),
      fc.integer({ min: -50, max: 50 }),
    ),
    (b, [[halfjaar, dagen], o, r, doel]) => {
      const { begin, eind } = dagenVan(halfjaar);
      const nodig = een(b, 'TEMPO_NODIG', halfjaar, o === 0 ? 'geen' : o, geen(r), begin + dagen, doel);
      if (begin + dagen >= eind)
        return isFoutVan(nodig, FUNCTIEFOUT.datum_na_eind({ datum: dagOp(begin + dagen), periode: halfjaar as Periode }));
      return typeof nodig === 'number' && nodig >= 0 && bijna(nodig * ((eind - begin - dagen) / 7), Math.max(0, o - r - doel));
    },
  ),
];

const gewichten = fc
  .array(fc.oneof(fc.nat(400), fc.constantFrom(0, 361_924, 5_000)), { minLength: 1, maxLength: 26 })
  .filter((g) => g.some((gewicht) => gewicht > 0));

const VERDELEN: readonly Eigenschap[] = [
  eigenschap(
    'functies: VERDEEL, rest',
    'dividing by largest remainder keeps the sum, each share within 1 of its exact part',
    fc.tuple(
      stand.filter((n) => n !== 0),
      gewichten,
    ),
    (b, [totaal, list]) => {
      const delen = b(
        'VERDEEL',
        totaal,
        list.map((g) => [g]),
      )
        .flat()
        .map(Number);
      const som = list.reduce((a, g) => a + g, 0);
      return (
        delen.reduce((a, deel) => a + deel, 0) === totaal &&
        delen.every((deel, i) => Math.abs(deel - (totaal * (list[i] ?? 0)) / som) < 1 + 1e-6)
      );
    },
  ),
  eigenschap(
    'functies: VERDEEL, ties',
    'equal weights differ by one at most, and the earlier gets the more',
    fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 26 }), klein),
    (b, [totaal, n, gewicht]) => {
      const delen = b('VERDEEL', geen(totaal), [new Array<number>(n).fill(gewicht)])
        .flat()
        .map(Number);
      return (
        gelijk(
          delen,
          [...delen].sort((a, c) => c - a),
        ) && Math.max(...delen) - Math.min(...delen) <= 1
      );
    },
  ),
  eigenschap(
    'functies: VERDEEL, negative',
    'a negative total is divided as its mirror image',
    fc.tuple(klein, gewichten, fc.constantFrom('rest', 'wet')),
    (b, [totaal, list, methode]) =>
      gelijk(
        b('VERDEEL', -totaal, [list], methode),
        b('VERDEEL', totaal, [list], methode).map((rij) => rij.map((deel) => 0 - Number(deel))),
      ),
  ),
  eigenschap('domein §3: by law', 'by law each share is the part by weight rounded up', fc.tuple(klein, gewichten), (b, [totaal, list]) => {
    const som = list.reduce((a, g) => a + g, 0);
    return gelijk(b('VERDEEL', totaal, [list], 'wet'), [list.map((g) => Math.ceil((totaal * g) / som))]);
  }),
  eigenschap(
    'domein §3: homes',
    'homes are the fewest that house all persons, and 80 ÷ 2,25 is 36',
    fc.tuple(
      klein,
      fc.integer({ min: 20, max: 900 }).map((n) => n / 100),
    ),
    (b, [personen, perWoning]) => {
      const woningen = Number(een(b, 'WONINGEN', personen, perWoning));
      return (
        Number.isInteger(woningen) &&
        woningen * perWoning >= personen - 1e-6 &&
        (woningen - 1) * perWoning < personen &&
        een(b, 'WONINGEN', 80, 2.25) === 36
      );
    },
  ),
  eigenschap(
    'functies: GEMEENTE',
    'any spelling gives the official name: capitals, spaces, hyphens, diacritics and a word before it do not matter',
    fc.tuple(
      fc.constantFrom(
        'Utrecht',
        'IJsselstein',
        'Wijk bij Duurstede',
        'De Ronde Venen',
        'Utrechtse Heuvelrug',
        'Stichtse Vecht',
        'Bunnik',
        'Soest',
      ),
      fc.constantFrom('upper', 'lower', 'spaces', 'gemeente', 'hyphens'),
    ),
    (b, [naam, hoe]) => {
      const written = {
        upper: naam.toUpperCase(),
        lower: naam.toLowerCase(),
        spaces: `  ${naam} `,
        gemeente: `gemeente ${naam}`,
        hyphens: naam.replaceAll(' ', '-'),
      }[hoe] as string;
      return (
        een(b, 'GEMEENTE', written) === naam &&
        /^GM\d{4}$/.test(String(een(b, 'GEMEENTE', written, 'code'))) &&
        Number(een(b, 'GEMEENTE', written, 'inwoners')) > 5000
      );
    },
  ),
  eigenschap(
    'functies: GEMEENTE, unknown',
    'an unknown name is #N/B, with the nearest names where one is near',
    fc.tuple(fc.constantFrom('Utrecht', 'Leusden', 'Zeist', 'Nieuwegein', 'Amersfoort'), fc.constantFrom('q', 'z')),
    (b, [naam, letter]) =>
      isFoutVan(
        een(b, 'GEMEENTE', `${naam.slice(0, -1)}${letter}`),
        FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: `${naam.slice(0, -1)}${letter}`, naaste: [naam] }),
      ) && isFoutVan(een(b, 'GEMEENTE', 'Q'.repeat(12)), FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: 'Q'.repeat(12), naaste: [] })),
  ),
];

/** The rules of periodes, arithmetic, dividing and names. */
export const PERIODE_EN_OPGAVE: readonly Eigenschap[] = [...PERIODE, ...OPGAVE, ...VERDELEN];
