import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { CITAAT } from '../../../core/bronnen/citaat.ts';
import { readGebied } from '../../../core/bronnen/index.ts';
import { KADERFILES } from '../../../core/kader/index.ts';
import { FOUTKLASSEN } from '../../core/controle/fouten.ts';
import { alsCellen, kansMet, schoneTabel } from '../../core/controle/schone-tabel.ts';
import { type Eigenschap, eigenschap } from '../eigenschap.ts';
import { bijna, een, eenRij, gelijk, type Invoercel, isFout, isFoutVan, kolom } from '../rekenaar.ts';
import { dagenVan, periode, verschoven } from '../waarden.ts';

const GROOTHEDEN = [
  'taakstelling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'achterstand_eind',
  'trede',
  'nidos_nodig',
  'nidos_gerealiseerd',
];
const GEBIEDEN = ['provincie Utrecht', 'Utrecht', 'Leusden', 'Lopik', 'Zeist', 'Nederland'];
/** The order of precedence: the strongest first. */
const VOORRANG = ['brief', 'tabel', 'tekst', 'correctie', 'terugblik', 'vooruitblik', 'memo'];

interface Bron {
  readonly bron: string;
  readonly titel: string;
  readonly uitgever: string;
  readonly datum: string;
}
interface Rij {
  readonly periode?: string;
  readonly soort_plaats: string;
  readonly bron: string;
}
interface Cijferrij extends Rij {
  readonly gebied: string;
  readonly grootheid: string;
  readonly waarde: number;
  readonly eenheid: string;
}
interface Trederij extends Rij {
  readonly gemeente: string;
  readonly trede: number;
}

// The published claims as they are kept, read here apart from the code that answers from them.
const MAPPEN = new URL('../../../core/bronnen/gegevens/', import.meta.url);
const publicaties = readdirSync(MAPPEN).filter((map) => existsSync(new URL(`${map}/bron.json`, MAPPEN)));
function rijen<R extends Rij>(deel: 'cijfers' | 'treden'): R[] {
  return publicaties
    .filter((map) => existsSync(new URL(`${map}/${deel}.json`, MAPPEN)))
    .flatMap((bron) =>
      (JSON.parse(readFileSync(new URL(`${bron}/${deel}.json`, MAPPEN), 'utf8')) as Omit<R, 'bron'>[]).map(
        (rij) => ({ ...rij, bron }) as R,
      ),
    );
}
const bronnen = publicaties.map((map) => JSON.parse(readFileSync(new URL(`${map}/bron.json`, MAPPEN), 'utf8')) as Bron);
const claims = rijen<Cijferrij>('cijfers');
const treden = rijen<Trederij>('treden');

interface Gepubliceerd {
  readonly waarde: number;
  readonly soort_plaats: string;
  readonly bron: string;
}
/** Every claim that answers a question itself: of the quantity, the area and the periode, percentages as fractions. */
function gepubliceerd(gebied: string, halfjaar: string, grootheid: string): Gepubliceerd[] {
  if (grootheid === 'trede')
    return treden
      .filter((claim) => claim.gemeente === gebied && claim.periode === halfjaar)
      .map(({ trede, ...claim }) => ({ ...claim, waarde: trede }));
  return claims
    .filter((claim) => claim.gebied === gebied && claim.periode === halfjaar && claim.grootheid === grootheid)
    .map((claim) => ({ ...claim, waarde: claim.eenheid === 'procent' ? claim.waarde / 100 : claim.waarde }));
}

const vraag = fc.tuple(
  fc.constantFrom(...GEBIEDEN),
  fc.constantFrom('2020-1', '2021-2', '2022-1', '2022-2', '2023-1', '2023-2', '2024-1', '2024-2', '2025-1'),
  fc.constantFrom(...GROOTHEDEN),
);

const CIJFERS: readonly Eigenschap[] = [
  eigenschap(
    'functies: CIJFER',
    'a figure is given where one is published, and is one of the published values; else it is #N/B',
    vraag,
    (b, [gebied, halfjaar, grootheid]) => {
      const cijfer = een(b, 'CIJFER', gebied, halfjaar, grootheid);
      const eigen = gepubliceerd(gebied, halfjaar, grootheid);
      const afgeleid = {
        achterstand_eind: () => gepubliceerd(gebied, verschoven(halfjaar, 1), 'achterstand_begin'),
        achterstand_begin: () => gepubliceerd(gebied, verschoven(halfjaar, -1), 'achterstand_eind'),
      };
      const kandidaten =
        eigen.length > 0 ? eigen : grootheid === 'achterstand_eind' || grootheid === 'achterstand_begin' ? afgeleid[grootheid]() : [];
      return kandidaten.length > 0
        ? kandidaten.some(({ waarde }) => waarde === cijfer)
        : isFout(cijfer) &&
            cijfer.code === '#N/A' &&
            cijfer.melding.startsWith(CITAAT.niet_gepubliceerd(grootheid, halfjaar, readGebied(gebied, 'gebied')));
    },
  ),
  eigenschap(
    'domein §6: precedence',
    'of conflicting claims the strongest kind of place is chosen, and of equal ones the most recent document',
    vraag,
    (b, [gebied, halfjaar, grootheid]) => {
      const eigen = gepubliceerd(gebied, halfjaar, grootheid);
      if (eigen.length === 0) return true;
      const datum = ({ bron }: Gepubliceerd) => bronnen.find((elk) => elk.bron === bron)?.datum ?? '';
      const sterkst = Math.min(...eigen.map(({ soort_plaats }) => VOORRANG.indexOf(soort_plaats)));
      const beste = eigen.filter(({ soort_plaats }) => VOORRANG.indexOf(soort_plaats) === sterkst);
      const nieuwste = beste.map(datum).sort().at(-1);
      return beste
        .filter((claim) => datum(claim) === nieuwste)
        .some(({ waarde }) => waarde === een(b, 'CIJFER', gebied, halfjaar, grootheid));
    },
  ),
  eigenschap('domein §6: 2023-2', 'for 2023-2 the order of precedence gives 1372, 1778, 68% and 570', fc.constant(null), (b) =>
    gelijk(
      ['taakstelling', 'totaalopgave', 'realisatie_totaalopgave', 'achterstand_eind'].map((grootheid) =>
        een(b, 'CIJFER', 'provincie Utrecht', '2023-2', grootheid),
      ),
      [1372, 1778, 0.68, 570],
    ),
  ),
  eigenschap(
    'functies: BRON',
    'a source has title, publisher, year and place, says which area was meant, and names every other published value',
    vraag,
    (b, [gebied, halfjaar, grootheid]) => {
      const cijfer = een(b, 'CIJFER', gebied, halfjaar, grootheid);
      const bron = een(b, 'BRON', gebied, halfjaar, grootheid);
      if (isFout(cijfer)) return gelijk(bron, cijfer);
      const andere = gepubliceerd(gebied, halfjaar, grootheid).filter(({ waarde }) => waarde !== cijfer);
      const tekst = String(bron);
      return (
        bronnen.some(({ titel, uitgever, datum }) => tekst.startsWith(`${titel}, ${uitgever}, ${datum.slice(0, 4)}, `)) &&
        tekst.includes(CITAAT.gebied(readGebied(gebied, 'gebied'))) &&
        andere.every(({ waarde }) =>
          tekst.includes(
            (Math.round(waarde * 1000) / (waarde < 2 && grootheid.startsWith('realisatie') ? 10 : 1000))
              .toLocaleString('nl-NL')
              .replace('-', '−'),
          ),
        )
      );
    },
  ),
  eigenschap(
    'functies: CIJFER, gebied',
    '"Utrecht" and "gemeente Utrecht" are the municipality, "provincie Utrecht" is the province',
    vraag,
    (b, [, halfjaar, grootheid]) =>
      gelijk(een(b, 'CIJFER', 'gemeente utrecht', halfjaar, grootheid), een(b, 'CIJFER', 'Utrecht', halfjaar, grootheid)) &&
      gelijk(een(b, 'CIJFER', 'PROVINCIE UTRECHT', halfjaar, grootheid), een(b, 'CIJFER', 'provincie Utrecht', halfjaar, grootheid)),
  ),
  eigenschap(
    'functies: CIJFERREEKS',
    'a series has every periode from van to tot with its figure, and a blank for a gap',
    fc.tuple(vraag, fc.integer({ min: 0, max: 5 })),
    (b, [[gebied, van, grootheid], lengte]) => {
      const tot = verschoven(van, lengte);
      const rijen = b('CIJFERREEKS', gebied, grootheid, van, tot);
      return (
        rijen.length === lengte + 1 &&
        rijen.every(([halfjaar, waarde], i) => {
          const cijfer = een(b, 'CIJFER', gebied, verschoven(van, i), grootheid);
          return halfjaar === verschoven(van, i) && (isFout(cijfer) ? waarde === '' : waarde === cijfer);
        })
      );
    },
  ),
  eigenschap(
    'functies: CIJFERTABEL',
    'every cell is what CIJFER gives, or a blank where that is #N/B',
    vraag,
    (b, [gebied, halfjaar, grootheid]) => {
      const cijfer = een(b, 'CIJFER', gebied, halfjaar, grootheid);
      const [koppen, ...rijen] = b('CIJFERTABEL', gebied, halfjaar, grootheid);
      if (koppen?.[0] !== 'periode') return isFout(koppen?.[0]) && isFout(cijfer);
      return rijen.length === 1 && rijen[0]?.[0] === halfjaar && rijen[0][1] === (isFout(cijfer) ? '' : cijfer);
    },
  ),
  eigenschap(
    'functies: CIJFERREEKS, default',
    'by default a series runs from the first to the last published figure',
    vraag,
    (b, [gebied, , grootheid]) => {
      const rijen = b('CIJFERREEKS', gebied, grootheid);
      return (
        isFout(rijen[0]?.[0]) ||
        (rijen[0]?.[1] !== '' &&
          rijen.at(-1)?.[1] !== '' &&
          isFout(een(b, 'CIJFER', gebied, verschoven(String(rijen[0]?.[0]), -1), grootheid)) &&
          isFout(een(b, 'CIJFER', gebied, verschoven(String(rijen.at(-1)?.[0]), 1), grootheid)))
      );
    },
  ),
  eigenschap(
    'functies: VERSIE',
    'VERSIE is one row: a version, the last published periode, and the frameworks known',
    fc.constant(null),
    (b) => {
      const [nummer, halfjaar, kaders] = eenRij(b, 'VERSIE');
      return (
        b('VERSIE').length === 1 &&
        /^\d+\.\d+\.\d+$/.test(String(nummer)) &&
        /^20\d\d-[12]$/.test(String(halfjaar)) &&
        KADERFILES.every(({ kader, van }) => String(kaders).includes(`${kader}: ${van} `))
      );
    },
  ),
];

const reeks = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 12 });
const NIDOS_EN_TREND: readonly Eigenschap[] = [
  eigenschap(
    'functies: NIDOS.TEKORT',
    'the shortage of places is nodig − gerealiseerd, negative for more than asked',
    fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat(900)),
    (b, [plekken, nodig]) => een(b, 'NIDOS_TEKORT', plekken, nodig === 0 ? 'geen' : nodig) === nodig - plekken,
  ),
  eigenschap(
    'functies: NIDOS.PROGNOSE',
    'the places expected lie on the line through the observations, never below 0, in whatever order they are',
    fc.tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 800 }), { minLength: 2, maxLength: 2 }),
      fc.nat(400),
      fc.nat(400),
      fc.integer({ min: 801, max: 1200 }),
    ),
    (b, [[d1 = 1, d2 = 2], p1, p2, straks]) => {
      const begin = dagenVan('2023-1').begin;
      const verwacht = Math.max(0, p1 + ((p2 - p1) * (straks - d1)) / (d2 - d1));
      const vraagVan = (dagen: number[], plekken: number[]) =>
        een(
          b,
          'NIDOS_PROGNOSE',
          dagen.map((dag) => [begin + dag]),
          plekken.map((p) => [p]),
          begin + straks,
        );
      return bijna(vraagVan([d1, d2], [p1, p2]), verwacht, 1e-6) && bijna(vraagVan([d2, d1], [p2, p1]), verwacht, 1e-6);
    },
  ),
  eigenschap(
    'functies: NIDOS.PROGNOSE, two',
    'fewer than two observations on different days are too few: #N/B',
    fc.tuple(fc.nat(900), fc.nat(900)),
    (b, [dag, plekken]) => {
      const datum = dagenVan('2023-1').begin + dag;
      return (
        isFoutVan(
          een(b, 'NIDOS_PROGNOSE', [[datum], [datum]], [[plekken], [plekken + 3]], datum + 90),
          FUNCTIEFOUT.te_weinig_dagen({ aantal: 2 }),
        ) &&
        isFoutVan(
          een(b, 'NIDOS_PROGNOSE', [[datum], [datum + 9]], [[plekken], ['']], datum + 90),
          FUNCTIEFOUT.te_weinig_dagen({ aantal: 1 }),
        )
      );
    },
  ),
  eigenschap(
    'functies: TRENDLIJN',
    'a straight series gives its own slope and first value, and an R² of 1',
    fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -500, max: 500 }), fc.integer({ min: 3, max: 12 })),
    (b, [helling, begin, n]) => {
      const [m, eerste, r2, aantal] = eenRij(
        b,
        'TRENDLIJN',
        Array.from({ length: n }, (_, i) => [begin + helling * i]),
      );
      return bijna(m, helling, 1e-7) && bijna(eerste, begin, 1e-7) && bijna(r2, 1, 1e-7) && aantal === n;
    },
  ),
  eigenschap(
    'functies: TRENDLIJN, invariants',
    'adding a constant moves the line, turning the sign turns it, and R² lies from 0 to 1',
    fc.tuple(reeks, fc.integer({ min: -300, max: 300 })),
    (b, [waarden, erbij]) => {
      const lijn = (rij: readonly number[]) => eenRij(b, 'TRENDLIJN', [rij]).map(Number) as [number, number, number, number];
      const [gewoon, omhoog, gekeerd] = [lijn(waarden), lijn(waarden.map((w) => w + erbij)), lijn(waarden.map((w) => 0 - w))];
      return (
        bijna(omhoog[0], gewoon[0], 1e-6) &&
        bijna(omhoog[1], gewoon[1] + erbij, 1e-6) &&
        bijna(gekeerd[0], -gewoon[0], 1e-6) &&
        gewoon[2] >= 0 &&
        gewoon[2] <= 1
      );
    },
  ),
  eigenschap(
    'functies: TRENDLIJN, gaps',
    'a gap keeps its place: the others lie where they lay; fewer than three observations are #N/B',
    fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 5, max: 10 }), fc.nat(8)),
    (b, [helling, n, waar]) => {
      const waarden: Invoercel[][] = Array.from({ length: n }, (_, i) => [i === 1 + (waar % (n - 2)) ? '' : 7 + helling * i]);
      const [m, begin, , aantal] = eenRij(b, 'TRENDLIJN', waarden);
      return (
        bijna(m, helling, 1e-7) &&
        bijna(begin, 7, 1e-7) &&
        aantal === n - 1 &&
        isFoutVan(een(b, 'TRENDLIJN', [[5], [''], [7]]), FUNCTIEFOUT.te_weinig_perioden({ aantal: 2, minstens: 3 }))
      );
    },
  ),
  eigenschap(
    'functies: TRENDLIJN, periodes',
    'given periodes place the values in time, whatever gaps lie between',
    fc.tuple(periode, fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 }), fc.integer({ min: -40, max: 40 })),
    (b, [eerste, sprongen, helling]) => {
      const plaatsen = [0, ...sprongen].sort((a, c) => a - c);
      const [m, begin] = eenRij(
        b,
        'TRENDLIJN',
        plaatsen.map((p) => [11 + helling * p]),
        plaatsen.map((p) => [verschoven(eerste, p)]),
      );
      return bijna(m, helling, 1e-6) && bijna(begin, 11, 1e-6);
    },
  ),
];

const CONTROLE: readonly Eigenschap[] = [
  eigenschap('functies: CONTROLE', 'a table in which everything fits gives one row: geen bevindingen', fc.nat(1_000_000), (b, zaad) => {
    // The column that the check does not know is told, and left out here.
    const uit = b('CONTROLE', alsCellen(schoneTabel(zaad)).map((rij) => rij.slice(0, -1)) as Invoercel[][]);
    return (
      gelijk(uit[0], ['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend']) &&
      uit.length === 2 &&
      kolom(uit, 'bevinding')[0] === 'geen bevindingen'
    );
  }),
  eigenschap(
    'functies: CONTROLE, errors',
    'an error put into a table is found in its own row, counted from the header row as 1, and as what it is',
    fc.tuple(fc.nat(1_000_000), fc.nat(FOUTKLASSEN.length - 1)),
    (b, [zaad, klasse]) => {
      const fout = FOUTKLASSEN[klasse]?.zaai(zaad, kansMet(zaad + 1));
      if (fout === undefined) return true;
      const cellen = alsCellen(fout.model).map((rij) =>
        rij.map((cel) => (typeof cel === 'object' && cel !== null ? { fout: '#N/A' } : (cel as Invoercel))),
      );
      return b('CONTROLE', cellen)
        .slice(1)
        .some(([rij, , , ernst, soort]) => rij === fout.rij && soort === fout.soort && (ernst === 'fout' || ernst === 'let op'));
    },
  ),
  eigenschap(
    'functies: CONTROLE, order',
    'the same figures give the same findings in any order of columns',
    fc.tuple(fc.nat(1_000_000), fc.nat(FOUTKLASSEN.length - 1), fc.nat(16)),
    (b, [zaad, klasse, draai]) => {
      const model = FOUTKLASSEN[klasse]?.zaai(zaad, kansMet(zaad + 1))?.model ?? schoneTabel(zaad);
      const bevindingen = (kolommen: typeof model.kolommen) =>
        b(
          'CONTROLE',
          alsCellen({ ...model, kolommen }).map((rij) =>
            rij.map((cel) => (typeof cel === 'object' && cel !== null ? { fout: '#N/A' } : (cel as Invoercel))),
          ),
        ).map(([rij, gemeente, kop, ernst, soort]) => [rij, gemeente, kop, ernst, soort]);
      return gelijk(bevindingen([...model.kolommen.slice(draai), ...model.kolommen.slice(0, draai)]), bevindingen(model.kolommen));
    },
  ),
];

/** The rules of the published figures, of Nidos, of trends and of the check. */
export const CIJFERS_EN_CONTROLE: readonly Eigenschap[] = [...CIJFERS, ...NIDOS_EN_TREND, ...CONTROLE];
