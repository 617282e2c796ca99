import fc from 'fast-check';
import { BEOORDELINGSFOUT, kaderInWoorden } from '../../../core/beoordeling/index.ts';
import { GROND, MOTIVERINGSDELEN } from '../../../core/beoordeling/motivering-texts.ts';
import { uitkomstInWoorden } from '../../../core/beoordeling/uitkomst-texts.ts';
import type { Status } from '../../../core/kader/index.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';
import { hoofdletter } from '../../../core/taal/index.ts';
import { DREMPELS } from '../../../core/wijzigingen.ts';
import { type Eigenschap, eigenschap, vaker } from '../eigenschap.ts';
import { bijna, type Cel, een, gelijk, type Invoercel, isFout, isFoutVan, kolom } from '../rekenaar.ts';
import {
  argumentenVan,
  dagenVan,
  feiten,
  feiten2021,
  feiten2024,
  feitenrij,
  FEITKOPPEN,
  feitentabel,
  geen,
  leeg,
  PERIODES_2021,
  PERIODES_2024,
  trede,
  verschoven,
} from '../waarden.ts';

const KOLOMMEN_BEOORDEEL = [
  'gemeente',
  'periode',
  'totaalopgave',
  'achterstand_eind',
  'achterstand_beoordeeld',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'trede',
  'trede_zonder_koppelingstekort',
  'richting',
  'status',
  'mogelijke_treden',
  'motivering',
  'kader',
];
const RICHTINGEN = ['omhoog', 'gelijk', 'omlaag'];
const list = fc.array(
  feiten.map((f) => ({ ...f, taakstelling: Math.max(1, f.taakstelling) })),
  { minLength: 1, maxLength: 6 },
);
/** Facts of several municipalities in one periode. */
const eenPeriode = fc
  .tuple(
    fc.constantFrom(...PERIODES_2021, ...PERIODES_2024),
    fc.array(fc.tuple(feiten2021, fc.option(trede, { nil: null })), { minLength: 1, maxLength: 8 }),
  )
  .map(([periode, paren]) =>
    paren.map(([f, vorige_trede]) => ({ ...f, periode, vorige_trede, taakstelling: Math.max(1, f.taakstelling) })),
  );
const TREDENAMEN = [
  'Signaleren',
  'Informatie opvragen en valideren',
  'Actief toezicht',
  'Vooraankondiging juridische interventie',
  'Besluit tot indeplaatsstelling',
  'Sanctie uitvoeren',
];

/** The rows of TELLING of one kind, by periode. */
function telling(tabel: readonly (readonly Cel[])[], soort: string): { aantal: number; namen: string } {
  const rij = tabel.find(([, elk]) => elk === soort);
  return { aantal: Number(rij?.[2] ?? 0), namen: String(rij?.[3] ?? '') };
}

const BEOORDELEN: readonly Eigenschap[] = [
  eigenschap(
    'functies: MOTIVERING',
    'the motivation is two or three sentences with rule, framework, figures, source, and whether it is the framework, our reading or a decision',
    feiten.map((f) => ({ ...f, vorige_trede: f.vorige_trede ?? 3, taakstelling: Math.max(1, f.taakstelling) })),
    (b, f) => {
      const tekst = String(een(b, 'MOTIVERING', ...argumentenVan(f)));
      const zinnen = tekst.split(/\.(?= [A-Z]|$)/).filter((zin) => zin.trim() !== '').length;
      const TO = f.taakstelling + (f.herverdeling ?? 0) + f.achterstand_begin;
      const delen = [
        kaderInWoorden({ naam: PERIODES_2021.includes(f.periode) ? 'Utrecht 2021' : 'Utrecht 2024' }),
        MOTIVERINGSDELEN.taakstelling(f.taakstelling),
        MOTIVERINGSDELEN.gerealiseerd(f.gerealiseerd, f.nagekomen ?? 0),
        MOTIVERINGSDELEN.totaalopgave(TO, '').slice(0, -1),
        MOTIVERINGSDELEN.bron('').slice(0, -1),
      ];
      const grond = Object.values(GROND).filter((woorden) => tekst.includes(hoofdletter(woorden))).length;
      return zinnen >= 2 && zinnen <= 3 && delen.every((deel) => tekst.includes(deel)) && grond === 1;
    },
  ),
  eigenschap(
    'functies: MOTIVERING, status',
    'the words of the motivation are those of the status, and a reading names the other possible treden',
    feiten.map((f) => ({ ...f, vorige_trede: f.vorige_trede ?? 2, taakstelling: Math.max(1, f.taakstelling) })),
    (b, f) => {
      const [, [status, mogelijk, motivering] = []] = b('BEOORDEEL', feitentabel([f]), [['status', 'mogelijke_treden', 'motivering']]);
      const meer = String(mogelijk).includes(', ');
      return (
        String(motivering).includes(hoofdletter(GROND[status as Status] ?? '-')) &&
        (!meer || String(motivering).includes(MOTIVERINGSDELEN.ook_mogelijk(uitkomstInWoorden(undefined, []))))
      );
    },
  ),
  eigenschap('functies: TREDE.KAART', 'where the host takes no cards, TREDE.KAART gives what TREDE gives', feiten, (b, f) =>
    gelijk(een(b, 'TREDE_KAART', ...argumentenVan(f)), een(b, 'TREDE', ...argumentenVan(f))),
  ),
  vaker(
    eigenschap(
      'functies: BEOORDEEL',
      'every row of BEOORDEEL is what TREDE, MOTIVERING and TOTAALOPGAVE give for it, under the documented columns',
      list,
      (b, f) => {
        const tabel = b('BEOORDEEL', feitentabel(f));
        const los = (id: string) => f.map((elk) => een(b, id, ...argumentenVan(elk)));
        const motiveringen = los('MOTIVERING').map((cel) => (isFout(cel) ? cel.melding : cel));
        return (
          gelijk(tabel[0], KOLOMMEN_BEOORDEEL) &&
          gelijk(kolom(tabel, 'trede'), los('TREDE')) &&
          gelijk(kolom(tabel, 'motivering'), motiveringen) &&
          gelijk(
            kolom(tabel, 'totaalopgave'),
            f.map((elk) => elk.taakstelling + (elk.herverdeling ?? 0) + elk.achterstand_begin),
          ) &&
          gelijk(
            kolom(tabel, 'periode'),
            f.map(({ periode }) => periode),
          )
        );
      },
    ),
    2,
  ),
  eigenschap(
    'functies: BEOORDEEL, columns',
    'columns are found by name, whatever their order, case, spaces and underscores; unknown ones are passed over',
    fc.tuple(
      list,
      fc.shuffledSubarray(
        FEITKOPPEN.map((_, k) => k),
        { minLength: FEITKOPPEN.length },
      ),
      fc.boolean(),
    ),
    (b, [f, volgorde, hoofdletters]) => {
      const [koppen = [], ...rijen] = feitentabel(f);
      const anders = koppen.map((kop) => (hoofdletters ? String(kop).toUpperCase().replaceAll('_', ' ') : ` ${String(kop)}`));
      const herschikt = [anders, ...rijen].map((rij, r) => [...volgorde.map((k) => rij[k] as Invoercel), r === 0 ? 'xyzzy' : `regel ${r}`]);
      return gelijk(b('BEOORDEEL', herschikt), b('BEOORDEEL', [koppen, ...rijen]));
    },
  ),
  eigenschap(
    'functies: BEOORDEEL, missing',
    'a missing required column is an error that names it and the headers found',
    fc.tuple(list, fc.constantFrom('periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd')),
    (b, [f, weg]) => {
      const k = FEITKOPPEN.indexOf(weg);
      const uit = b(
        'BEOORDEEL',
        feitentabel(f).map((rij) => rij.filter((_, i) => i !== k)),
      );
      return (
        uit.length === 1 &&
        isFoutVan(
          uit[0]?.[0],
          TABELFOUT.kolom_ontbreekt({ ontbrekend: [weg], koppen: FEITKOPPEN.filter((kop) => kop !== weg), stand: false }),
        )
      );
    },
  ),
  eigenschap('functies: BEOORDEEL, stand', 'a column "stand" is ambiguous in sign, and refused with that reason', list, (b, f) =>
    isFoutVan(
      b(
        'BEOORDEEL',
        feitentabel(f).map((rij, r) => (r === 0 ? rij.map((kop) => (kop === 'achterstand_begin' ? 'Stand' : kop)) : rij)),
      )[0]?.[0],
      TABELFOUT.kolom_ontbreekt({
        ontbrekend: ['achterstand_begin'],
        koppen: FEITKOPPEN.map((kop) => (kop === 'achterstand_begin' ? 'Stand' : kop)),
        stand: true,
      }),
    ),
  ),
  eigenschap(
    'functies: BEOORDEEL, totals',
    'rows named totaal, provincie or gemiddeld are not assessed, and blank rows stay blank',
    fc.tuple(list, fc.constantFrom('Totaal', 'provincie Utrecht', 'GEMIDDELD', 'totaal regio'), leeg),
    (b, [f, naam, niets]) => {
      const [koppen = [], ...rijen] = feitentabel(f);
      const uit = b(
        'BEOORDEEL',
        [koppen, ...rijen, koppen.map(() => niets), [naam, ...(rijen[0]?.slice(1) ?? [])]],
        [['trede', 'motivering']],
      );
      return (
        gelijk(uit.slice(-2), [
          ['', ''],
          ['', ''],
        ]) && gelijk(uit.slice(0, -2), b('BEOORDEEL', [koppen, ...rijen], [['trede', 'motivering']]))
      );
    },
  ),
  eigenschap(
    'functies: [kolommen]',
    'kolommen gives output or input columns in the wanted order, as cells or as text with commas',
    fc.tuple(list, fc.shuffledSubarray(['gemeente', 'trede', 'status', 'totaalopgave', 'nagekomen', 'vorige_trede'], { minLength: 1 })),
    (b, [f, namen]) => {
      const tekst = b('BEOORDEEL', feitentabel(f), namen.join(', '));
      return (
        gelijk(tekst[0], namen) &&
        gelijk(tekst, b('BEOORDEEL', feitentabel(f), [namen])) &&
        gelijk(
          tekst,
          b(
            'BEOORDEEL',
            feitentabel(f),
            namen.map((naam) => [naam]),
          ),
        ) &&
        tekst.length === f.length + 1
      );
    },
  ),
  eigenschap(
    'functies: richting',
    'the direction is from the previous trede to this one, onbekend where one of them is',
    fc.oneof(feiten2021, feiten2024).map((f) => ({ ...f, taakstelling: Math.max(1, f.taakstelling) })),
    (b, f) => {
      const [, [richting, cel] = []] = b('BEOORDEEL', feitentabel([f]), [['richting', 'trede']]);
      if (f.vorige_trede === null || isFout(cel)) return richting === 'onbekend';
      return richting === RICHTINGEN[1 + Math.sign(f.vorige_trede - Number(cel))];
    },
  ),
  eigenschap(
    'functies: trede_zonder_koppelingstekort',
    'the trede without the koppelingstekort is that of the same facts without gekoppeld',
    feiten.map((f) => ({ ...f, taakstelling: Math.max(1, f.taakstelling) })),
    (b, f) =>
      gelijk(
        kolom(b('BEOORDEEL', feitentabel([f])), 'trede_zonder_koppelingstekort')[0],
        een(b, 'TREDE', ...argumentenVan({ ...f, gekoppeld: null })),
      ),
  ),
];

const TELLEN: readonly Eigenschap[] = [
  eigenschap('functies: TELLING', 'every row with facts is counted once, by trede and by direction, with its name', eenPeriode, (b, f) => {
    const beoordeeld = b('BEOORDEEL', feitentabel(f));
    const uit = b('TELLING', feitentabel(f)).slice(1);
    const treden = kolom(beoordeeld, 'trede');
    return (
      [1, 2, 3, 4, 5, 6].every((n) => telling(uit, `trede ${n}`).aantal === treden.filter((cel) => cel === n).length) &&
      telling(uit, 'niet in te schalen').aantal === treden.filter(isFout).length &&
      RICHTINGEN.every(
        (richting) => telling(uit, richting).aantal === kolom(beoordeeld, 'richting').filter((cel) => cel === richting).length,
      ) &&
      uit.every(([, , aantal, namen]) => (namen === '' ? 0 : String(namen).split(', ').length) === aantal)
    );
  }),
  eigenschap(
    'functies: TELLING, koppelingstekort',
    'TELLING counts who had a koppelingstekort, and whom it was in favour of',
    eenPeriode,
    (b, f) => {
      const uit = b('TELLING', feitentabel(f)).slice(1);
      const tekort = f.filter(
        ({ gekoppeld, taakstelling, herverdeling, achterstand_begin }) =>
          gekoppeld !== null && gekoppeld < taakstelling + (herverdeling ?? 0) + achterstand_begin,
      );
      const beoordeeld = b('BEOORDEEL', feitentabel(f));
      const zonder = kolom(beoordeeld, 'trede_zonder_koppelingstekort');
      const gunstiger = kolom(beoordeeld, 'trede').filter((cel, i) => Number(cel) < Number(zonder[i])).length;
      return (
        telling(uit, 'koppelingstekort').aantal === tekort.length && telling(uit, 'gunstiger door koppelingstekort').aantal === gunstiger
      );
    },
  ),
  eigenschap(
    'functies: TELLING, treden',
    'of published treden, and of what BEOORDEEL gives, the same numbers are counted',
    fc.array(fc.tuple(fc.constantFrom('2023-1', '2023-2', '2024-1'), trede), { minLength: 1, maxLength: 10 }),
    (b, rijen) => {
      const uit = b('TELLING', [['gemeente', 'periode', 'trede'], ...rijen.map(([periode, n], i) => [`G${i}`, periode, n])]).slice(1);
      return rijen.every(
        ([periode, n]) =>
          uit.find(([p, soort]) => p === periode && soort === `trede ${n}`)?.[2] ===
          rijen.filter(([p, t]) => p === periode && t === n).length,
      );
    },
  ),
  eigenschap(
    'functies: NODIG',
    'with totaal_nodig housed TREDE gives that trede, with one fewer a higher one',
    feiten2021
      .chain((f) => feiten2024.map((g) => (g.taakstelling % 2 === 0 ? f : g)))
      .map((f) => ({ ...f, taakstelling: Math.max(1, f.taakstelling) })),
    (b, f) => {
      const tredeBij = (gehuisvest: number) => {
        const cel = een(
          b,
          'TREDE',
          ...argumentenVan({
            ...f,
            gerealiseerd: gehuisvest,
            nagekomen: 0,
            gekoppeld: f.gekoppeld,
            achterstand_begin: f.achterstand_begin || 1,
          }),
        );
        return typeof cel === 'number' ? cel : 7;
      };
      const tabel = b('NODIG', feitentabel([{ ...f, achterstand_begin: f.achterstand_begin || 1 }]));
      return tabel
        .slice(1)
        .every(
          ([, , doel, nodig, nog]) =>
            tredeBij(Number(nodig)) === doel &&
            (nodig === 0 || tredeBij(Number(nodig) - 1) > Number(doel)) &&
            nog === Math.max(0, Number(nodig) - f.gerealiseerd - (f.nagekomen ?? 0)),
        );
    },
  ),
  eigenschap(
    'functies: NODIG, per week',
    'per week is what is still to go over the weeks left; a column datum goes before the argument',
    fc.tuple(feiten2021, fc.integer({ min: 1, max: 170 }), fc.integer({ min: 1, max: 170 })),
    (b, [f, dagen, andere]) => {
      const { begin, eind } = dagenVan(f.periode);
      const [koppen = [], rij = []] = feitentabel([{ ...f, taakstelling: Math.max(1, f.taakstelling) }]);
      const metKolom = b(
        'NODIG',
        [
          [...koppen, 'datum'],
          [...rij, begin + dagen],
        ],
        begin + andere,
      );
      const metArgument = b('NODIG', [koppen, rij], begin + dagen);
      return (
        gelijk(metKolom, metArgument) &&
        metArgument.slice(1).every(([, , , , nog, week]) => bijna(week, Number(nog) / ((eind - begin - dagen) / 7)))
      );
    },
  ),
  eigenschap('functies: TREDENAAM', 'every trede has its name', trede, (b, n) => een(b, 'TREDENAAM', n) === TREDENAMEN[n - 1]),
  eigenschap(
    'functies: MAATREGELEN',
    'every trede has its measures, one a row, and without a framework there are none',
    fc.tuple(trede, fc.constantFrom<Invoercel>(null, '2022-1', '2024-2')),
    (b, [n, periode]) => {
      const rijen = b('MAATREGELEN', n, periode);
      return (
        rijen.length > 0 &&
        rijen.every((rij) => rij.length === 1 && typeof rij[0] === 'string' && rij[0].length > 5) &&
        isFoutVan(
          een(b, 'MAATREGELEN', n, '2020-1'),
          BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2020-1' } }),
        )
      );
    },
  ),
];

const stand = fc.record({
  gemeente: fc.constantFrom('Utrecht', 'Leusden', 'Zeist', 'Soest', 'Lopik'),
  oud: fc.nat(200),
  nieuw: fc.nat(200),
  dagen: fc.integer({ min: 1, max: 100 }),
  erbij: fc.integer({ min: 1, max: 70 }),
});

const WIJZIGEN: readonly Eigenschap[] = [
  eigenschap(
    'functies: WIJZIGINGEN',
    'the difference, persons per week and falls follow from both standen',
    fc.uniqueArray(stand, { selector: ({ gemeente }) => gemeente, minLength: 1, maxLength: 5 }),
    (b, standen) => {
      const { begin } = dagenVan('2023-1');
      const tabel = (nu: boolean) => [
        ['gemeente', 'periode', 'gerealiseerd', 'datum'],
        ...standen.map(({ gemeente, oud, nieuw, dagen, erbij }) => [
          gemeente,
          '2023-1',
          geen(nu ? nieuw : oud),
          begin + dagen + (nu ? erbij : 0),
        ]),
      ];
      return b('WIJZIGINGEN', tabel(false), tabel(true))
        .slice(1)
        .every(([gemeente, periode, toen, nu, verschil, week, daling], i) => {
          const { oud, nieuw, erbij, ...s } = standen[i] as (typeof standen)[number];
          return (
            gemeente === s.gemeente &&
            periode === '2023-1' &&
            toen === oud &&
            nu === nieuw &&
            verschil === nieuw - oud &&
            bijna(week, (nieuw - oud) / (erbij / 7)) &&
            daling === (nieuw < oud ? 'ja' : 'nee')
          );
        });
    },
  ),
  eigenschap(
    'functies: WIJZIGINGEN, thresholds',
    'thresholds crossed are named: the taakstelling achieved, and a change of trede',
    fc
      .tuple(feiten2021, fc.nat(60))
      .map(([f, nieuw]) => [{ ...f, taakstelling: Math.max(1, f.taakstelling), vorige_trede: f.vorige_trede ?? 2 }, nieuw] as const),
    (b, [f, nieuw]) => {
      const rij = (gerealiseerd: number) =>
        [[...FEITKOPPEN], feitenrij('Zeist', { ...f, gerealiseerd })].map((cellen) => [...cellen]) as Invoercel[][];
      const drempels = String(b('WIJZIGINGEN', rij(f.gerealiseerd), rij(nieuw))[1]?.[7]);
      const gehaald = (r: number) => r + (f.nagekomen ?? 0) >= f.taakstelling + (f.herverdeling ?? 0);
      const [van, naar] = [f.gerealiseerd, nieuw].map((gerealiseerd) => een(b, 'TREDE', ...argumentenVan({ ...f, gerealiseerd })));
      if (f.achterstand_begin === 0 && (f.gerealiseerd === 0 || nieuw === 0)) return true;
      return (
        drempels.split('; ').includes(gehaald(nieuw) ? DREMPELS.gehaald : DREMPELS.niet_meer_gehaald) ===
          (gehaald(f.gerealiseerd) !== gehaald(nieuw)) && drempels.includes(DREMPELS.trede(String(van), String(naar))) === (van !== naar)
      );
    },
  ),
];

const PERIODEN_VOORUIT = fc.tuple(
  fc.constantFrom(...PERIODES_2021),
  fc.integer({ min: -200, max: 900 }),
  fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 8 }),
  fc.nat(2000),
  fc.option(trede, { nil: null }),
);
const VOORUIT: readonly Eigenschap[] = [
  eigenschap(
    'functies: PROGNOSE.PERIODEN',
    'several periodes on, each starts from what the one before left: the achterstand, the trede and the reeks carry over, as in BEOORDEEL',
    PERIODEN_VOORUIT,
    (b, [periode, begin, taken, realisatie, vorige]) => {
      const tabel = b(
        'PROGNOSE_PERIODEN',
        periode,
        begin,
        taken.map((t) => [t]),
        geen(realisatie),
        vorige,
      );
      const stand = (i: number) => taken.slice(0, i).reduce((som, t) => som + t - realisatie, begin);
      // The same half-years as a table, in which each row takes over what the rows before it tell.
      const rijen = taken.map((t, i) => ['Utrecht', verschoven(periode, i), t, stand(i), geen(realisatie), i === 0 ? vorige : null]);
      const koppen = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
      const beoordeeld = b('BEOORDEEL', [koppen, ...rijen], 'trede');
      return (
        tabel.length === taken.length + 1 &&
        taken.every((t, i) => {
          const [p, taak, opgave, r, eind, nieuw] = tabel[i + 1] ?? [];
          const verwacht = beoordeeld[i + 1]?.[0] as Cel;
          return (
            p === verschoven(periode, i) &&
            taak === t &&
            opgave === t + stand(i) &&
            r === realisatie &&
            eind === stand(i + 1) &&
            (isFout(verwacht) ? nieuw === '' : nieuw === verwacht)
          );
        })
      );
    },
  ),
  eigenschap(
    'domein §3: gelijkblijvende realisatie',
    'from 406, with 2126 to house and 1138 housed, 2023-2 ends at 1394',
    fc.constant(null),
    (b) => b('PROGNOSE_PERIODEN', '2023-2', 406, 2126, 1138)[1]?.[4] === 1394,
  ),
];

/** The rules of the table functions and of placing in words. */
export const TABELLEN: readonly Eigenschap[] = [...BEOORDELEN, ...TELLEN, ...WIJZIGEN, ...VOORUIT];
