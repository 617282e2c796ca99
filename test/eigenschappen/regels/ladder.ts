import fc from 'fast-check';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/index.ts';
import { groeizin } from '../../../core/beoordeling/beoordeling-texts.ts';
import { MOTIVERINGSDELEN } from '../../../core/beoordeling/motivering-texts.ts';
import { bevestigdTot } from '../../../core/bronnen/index.ts';
import { GEEN_KADERBEVINDINGEN } from '../../../core/kadercontrole/kadercontrole-texts.ts';
import type { Periode } from '../../../core/periode.ts';
import { type Eigenschap, eigenschap, vaker } from '../eigenschap.ts';
import { type Ladderantwoord, type Ladderfeiten, ladderorakel } from '../ladderorakel.ts';
import { type Bereken, type Cel, een, gelijk, type Invoercel, isFout, isFoutVan, isOnbekendZonder, kolom } from '../rekenaar.ts';
import {
  argumentenVan,
  feiten,
  feiten2021,
  feiten2024,
  feitentabel,
  leeg,
  periodeZonderKader,
  PERIODES_2021,
  trede,
  verschoven,
} from '../waarden.ts';

/** What BEOORDEEL says of facts, with the row of the framework from its motivation. */
interface Oordeel {
  readonly trede: Cel | undefined;
  readonly status: Cel | undefined;
  readonly mogelijk: string;
  readonly regel: number;
}

function oordeel(bereken: Bereken, f: Ladderfeiten): Oordeel {
  const [, [tredecel, status, mogelijk, motivering] = []] = bereken('BEOORDEEL', feitentabel([f]), [
    ['trede', 'status', 'mogelijke_treden', 'motivering'],
  ]);
  return { trede: tredecel, status, mogelijk: String(mogelijk), regel: Number(/regel (\d)/.exec(String(motivering))?.[1]) };
}

/** The symbols of the description, for facts without a koppelingstekort. */
function symbolen(f: Ladderfeiten) {
  const [h, N] = [f.herverdeling ?? 0, f.nagekomen ?? 0];
  const TO = f.taakstelling + h + f.achterstand_begin;
  return {
    T: f.taakstelling,
    h,
    N,
    TO,
    R: f.gerealiseerd,
    V: f.vorige_trede ?? 0,
    A: TO - f.gerealiseerd - N,
    A0: f.achterstand_begin,
    gehaald: f.gerealiseerd + N >= f.taakstelling + h,
  };
}

/** A row of which BEOORDEEL fills every column: one whose first figures are not all 0. */
const ingevuld = (f: Ladderfeiten) => f.taakstelling > 0 || f.achterstand_begin !== 0 || f.gerealiseerd > 0;
const zonderTekort = (f: Ladderfeiten): Ladderfeiten => ({ ...f, gekoppeld: null });
/** Facts on which no reading but that of the row itself bears: nobody was moved, nobody's link is known. */
const kaal = (f: Ladderfeiten): Ladderfeiten => ({ ...f, gekoppeld: null, herverdeling: null });

const kaal2021 = feiten2021.map(kaal).filter(ingevuld);
const kaal2024 = feiten2024.map(kaal).filter(ingevuld);
const met = (basis: fc.Arbitrary<Ladderfeiten>, als: (s: ReturnType<typeof symbolen>, f: Ladderfeiten) => boolean) =>
  basis.filter((f) => als(symbolen(f), f));
const besluitOf = (f: Ladderfeiten, uitkomst: number, anders: 'bron' | 'leeswijze') =>
  uitkomst >= 4 || (f.vorige_trede ?? 0) >= 4 ? 'besluit' : anders;
const reeks = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => van + i).join(', ');

/** Whether the oracle and BEOORDEEL agree on row, trede, status and, where the description names them, the possible treden. */
function eens(o: Ladderantwoord, b: Oordeel): boolean {
  if (o.trede === null) return isOnbekendZonder(b.trede, 'vorige_trede') && b.regel === o.rij && b.status === 'onbekend';
  return b.trede === o.trede && b.regel === o.rij && b.status === o.status && b.mogelijk === o.mogelijk.join(', ');
}

const KADER_2021: readonly Eigenschap[] = [
  eigenschap(
    'kader 2021, row 1',
    'without an achterstand the trede is 1, whatever came before',
    met(kaal2021, ({ A }) => A <= 0),
    (b, f) =>
      gelijk(oordeel(b, f), {
        trede: 1,
        status: besluitOf(f, 1, 'bron'),
        mogelijk: reeks(1, (f.vorige_trede ?? 0) >= 4 ? (f.vorige_trede ?? 1) : 1),
        regel: 1,
      }),
  ),
  eigenschap(
    'kader 2021, row 2',
    'an achterstand below the taakstelling is trede 2 after trede 1 or 2, when nothing is known before, and when the taakstelling was achieved',
    met(kaal2021, ({ A, T, V, gehaald }) => A > 0 && A < T && (V <= 2 || gehaald)),
    (b, f) => {
      const twijfel = f.vorige_trede === null && !symbolen(f).gehaald;
      return gelijk(oordeel(b, f), {
        trede: 2,
        status: besluitOf(f, 2, twijfel ? 'leeswijze' : 'bron'),
        mogelijk: twijfel ? '2, 3, 4, 5, 6' : reeks(2, (f.vorige_trede ?? 0) >= 4 ? (f.vorige_trede ?? 2) : 2),
        regel: 2,
      });
    },
  ),
  eigenschap(
    'kader 2021, row 3',
    'an achterstand below the taakstelling keeps trede 3 and higher until the taakstelling is achieved too',
    met(kaal2021, ({ A, T, V, gehaald }) => A > 0 && A < T && V >= 3 && !gehaald),
    (b, f) =>
      gelijk(oordeel(b, f), {
        trede: f.vorige_trede,
        status: besluitOf(f, f.vorige_trede ?? 0, 'leeswijze'),
        mogelijk: reeks(2, f.vorige_trede ?? 0),
        regel: 3,
      }),
  ),
  eigenschap(
    'kader 2021, row 4',
    'an achterstand of the taakstelling or more is trede 3 after trede 1 or 2; equal counts',
    met(
      fc.oneof(
        kaal2021,
        kaal2021.map((f) => ({ ...f, nagekomen: null, achterstand_begin: f.gerealiseerd })),
      ),
      ({ A, T, V }) => A > 0 && A >= T && (V === 1 || V === 2),
    ),
    (b, f) =>
      gelijk(oordeel(b, f), {
        trede: 3,
        status: f.taakstelling === 0 ? 'leeswijze' : 'bron',
        mogelijk: f.taakstelling === 0 ? '2, 3' : '3',
        regel: 4,
      }),
  ),
  eigenschap(
    'kader 2021, row 5',
    'with the number of periods in a row known, the trede is 3 and one more for each, never lower than it was nor two up at once',
    fc.tuple(
      met(kaal2021, ({ A, T, V }) => A > 0 && A >= T && V >= 3),
      fc.integer({ min: 1, max: 6 }),
    ),
    (b, [f, aantal]) => {
      const V = f.vorige_trede ?? 0;
      const { trede: cel, regel } = oordeel(b, { ...f, reeks: aantal });
      return cel === Math.max(V, Math.min(6, V + 1, 3 + aantal)) && regel === 5;
    },
  ),
  eigenschap(
    'kader 2021, row 6',
    'one more periode in a row with an achterstand of the taakstelling or more is one trede up, at most 6, by decision; 3 and up are possible',
    met(kaal2021, ({ A, T, V }) => A > 0 && A >= T && V >= 3),
    (b, f) => {
      const hoger = Math.min(6, (f.vorige_trede ?? 0) + 1);
      const { trede: cel, status, mogelijk, regel } = oordeel(b, f);
      return cel === hoger && status === 'besluit' && mogelijk.endsWith(reeks(3, hoger)) && regel === 6;
    },
  ),
  eigenschap(
    'kader 2021, row 8',
    'an achterstand of the taakstelling or more cannot be placed without the previous trede or the number of periods in a row',
    met(kaal2021, ({ A, T, V }) => A > 0 && A >= T && V === 0),
    (b, f) => {
      const { trede: cel, status, regel } = oordeel(b, f);
      return isOnbekendZonder(cel, 'vorige_trede') && status === 'onbekend' && regel === 8;
    },
  ),
  eigenschap(
    'kader 2021: comparison',
    'the achterstand is compared with the taakstelling without herverdeling; where that matters both treden are named',
    met(
      feiten2021.map(zonderTekort).map((f) => ({ ...f, vorige_trede: f.taakstelling % 2 === 0 ? 1 : 2 })),
      ({ A, T, h }) => A > 0 && A < T !== A < T + h,
    ),
    (b, f) => {
      const onder = symbolen(f).A < f.taakstelling;
      return gelijk(oordeel(b, f), { trede: onder ? 2 : 3, status: 'leeswijze', mogelijk: '2, 3', regel: onder ? 2 : 4 });
    },
  ),
  eigenschap(
    'kader 2021: koppelingstekort',
    'who was not linked in time is left out of the judgement: as if the totaalopgave were what was linked',
    feiten2021.map((f) => ({ ...f, herverdeling: null, vorige_trede: f.vorige_trede ?? 1 })),
    (b, f) => {
      const { TO, A, N } = symbolen(f);
      const kleiner = Math.min(TO, f.gekoppeld ?? TO);
      const [beoordeeld] = kolom(b('BEOORDEEL', feitentabel([f]), [['achterstand_beoordeeld']]), 'achterstand_beoordeeld');
      if (!ingevuld(f)) return true;
      return beoordeeld === (f.gekoppeld === null ? A : kleiner - f.gerealiseerd - N);
    },
  ),
  eigenschap(
    'kader 2021: koppelingstekort, status',
    'judging on who was linked in time is by the sources for 2023-2, and a reading for the periodes before',
    fc.tuple(
      met(kaal2021, ({ A, V }) => A > 0 && V >= 1 && V <= 3),
      fc.constantFrom(...PERIODES_2021),
    ),
    (b, [f, halfjaar]) => {
      const { trede: cel, status } = oordeel(b, { ...f, periode: halfjaar, gekoppeld: f.gerealiseerd + (f.nagekomen ?? 0) });
      return cel === 1 && status === (halfjaar === '2023-2' ? 'bron' : 'leeswijze');
    },
  ),
  eigenschap(
    'kader 2021: koppelingstekort, no automatic trede 1',
    'a koppelingstekort leaves trede 2 where those who were linked are not all housed',
    met(kaal2021, ({ A, T, V }) => A >= 2 && T >= 2 && V >= 1 && V <= 2),
    (b, f) => oordeel(b, { ...f, gekoppeld: f.gerealiseerd + (f.nagekomen ?? 0) + 1 }).trede === 2,
  ),
  eigenschap(
    'kader 2021: koppelingstekort, next periode',
    'a koppelingstekort does not change the stand the next periode starts from',
    fc.tuple(feiten, fc.nat(60)),
    (b, [f, gekoppeld]) => {
      const eind = (g: number | null) =>
        kolom(b('BEOORDEEL', feitentabel([{ ...f, gekoppeld: g }]), [['achterstand_eind']]), 'achterstand_eind');
      return gelijk(eind(gekoppeld), eind(null));
    },
  ),
];

const KADER_2024: readonly Eigenschap[] = [
  eigenschap(
    'kader 2024, row 1',
    'from 2024 too, without an achterstand the trede is 1',
    met(kaal2024, ({ A }) => A <= 0),
    (b, f) =>
      gelijk(oordeel(b, f), {
        trede: 1,
        status: besluitOf(f, 1, 'bron'),
        mogelijk: reeks(1, (f.vorige_trede ?? 0) >= 4 ? (f.vorige_trede ?? 1) : 1),
        regel: 1,
      }),
  ),
  eigenschap(
    'kader 2024, row 1, koppelingstekort',
    'from 2024 a trede 1 that only the koppelingstekort gives is a reading, with the trede without it named',
    met(kaal2024, ({ A, V }) => A > 0 && V >= 1 && V <= 3),
    (b, f) => {
      const zonder = oordeel(b, f);
      const metTekort = oordeel(b, { ...f, gekoppeld: f.gerealiseerd + (f.nagekomen ?? 0) });
      return metTekort.trede === 1 && metTekort.status === 'leeswijze' && metTekort.mogelijk === reeks(1, Number(zonder.trede));
    },
  ),
  eigenschap(
    'kader 2024, row 2',
    'from 2024 an achterstand cannot be placed without the previous trede',
    met(kaal2024, ({ A, V }) => A > 0 && V === 0),
    (b, f) => {
      const { trede: cel, status, regel } = oordeel(b, f);
      return isOnbekendZonder(cel, 'vorige_trede') && status === 'onbekend' && regel === 2;
    },
  ),
  eigenschap(
    'kader 2024, row 3',
    'from 2024 trede 4 and higher stays, by decision',
    met(kaal2024, ({ A, V }) => A > 0 && V >= 4),
    (b, f) =>
      gelijk(oordeel(b, f), {
        trede: f.vorige_trede,
        status: 'besluit',
        mogelijk: reeks(f.vorige_trede ?? 0, Math.min(6, (f.vorige_trede ?? 0) + 1)),
        regel: 3,
      }),
  ),
  eigenschap(
    'kader 2024, row 4',
    'from 2024 an achterstand that grew is one trede up, and a decision where that is 4',
    met(kaal2024, ({ A, A0, V }, f) => A > 0 && V >= 1 && V <= 3 && A > A0 - (f.nagekomen_vorige ?? 0)),
    (b, f) => {
      const hoger = (f.vorige_trede ?? 0) + 1;
      // Where the taakstelling itself was achieved, the trede may stay, at least 2.
      const { R, N, T } = symbolen(f);
      const blijft = R + N >= T && hoger > 2;
      return gelijk(oordeel(b, f), {
        trede: hoger,
        status: hoger === 4 ? 'besluit' : blijft ? 'leeswijze' : 'bron',
        mogelijk: blijft ? `${hoger - 1}, ${hoger}` : String(hoger),
        regel: 4,
      });
    },
  ),
  eigenschap(
    'kader 2024, row 5',
    'from 2024 an achterstand that did not grow keeps the trede, at least 2; down to 2 is possible',
    met(
      kaal2024.map((f) => ({ ...f, nagekomen_vorige: f.nagekomen_vorige ?? 0 })),
      ({ A, A0, V }, f) => A > 0 && V >= 1 && V <= 3 && A <= A0 - (f.nagekomen_vorige ?? 0),
    ),
    (b, f) => {
      const zelfde = Math.max(2, f.vorige_trede ?? 0);
      return gelijk(oordeel(b, f), { trede: zelfde, status: 'leeswijze', mogelijk: reeks(f.vorige_trede === 1 ? 1 : 2, zelfde), regel: 5 });
    },
  ),
  eigenschap(
    'kader 2024: growth',
    'growth is judged from the start less what was late of the periode before: the previous correction counts once',
    met(kaal2024, ({ A, V }, f) => A > 0 && V >= 1 && V <= 3 && f.nagekomen_vorige !== null),
    (b, f) =>
      oordeel(b, f).trede ===
      oordeel(b, {
        ...f,
        taakstelling: f.taakstelling + (f.nagekomen_vorige ?? 0),
        achterstand_begin: f.achterstand_begin - (f.nagekomen_vorige ?? 0),
        nagekomen_vorige: 0,
      }).trede,
  ),
  eigenschap(
    'kader 2024: unknown nagekomen_vorige',
    'where an unknown nagekomen_vorige could hide growth, that trede is among the possible ones',
    met(
      kaal2024.map((f) => ({ ...f, nagekomen_vorige: null })),
      ({ A, A0, V }) => A > 0 && V >= 2 && V <= 3 && A <= A0,
    ),
    (b, f) => {
      const zekerheid = oordeel(b, { ...f, nagekomen_vorige: 0 });
      const { A, A0, T, V } = symbolen(f);
      return oordeel(b, f).mogelijk === (A0 - A < Math.max(8, Math.floor(T / 4)) ? `${zekerheid.mogelijk}, ${V + 1}` : zekerheid.mogelijk);
    },
  ),
  eigenschap(
    'kader 2024: koppelingstekort, growth',
    'from 2024 growth judged with a koppelingstekort is a reading',
    met(kaal2024, ({ A, A0, V, TO }, f) => A - 1 > A0 - (f.nagekomen_vorige ?? 0) && A > 1 && V >= 1 && V <= 2 && TO > 1),
    (b, f) => {
      const { trede: cel, status } = oordeel(b, { ...f, gekoppeld: symbolen(f).TO - 1 });
      // From 1 the trede is 2 either way, and a reading that changes nothing is not told.
      return cel === (f.vorige_trede ?? 0) + 1 && status === (f.vorige_trede === 2 ? 'leeswijze' : 'bron');
    },
  ),
  eigenschap(
    'kader 2024: confirmation',
    'after the last periode a report confirms it for, the motivation says that this version of the framework is not confirmed for the periode',
    met(kaal2024, ({ V }) => V >= 1),
    (b, f) => {
      const bevestigd = bevestigdTot('kader 2024');
      return (
        String(een(b, 'MOTIVERING', ...argumentenVan(f))).includes(MOTIVERINGSDELEN.niet_bevestigd(f.periode as Periode, bevestigd)) ===
        f.periode > bevestigd
      );
    },
  ),
  eigenschap(
    'kader 2024: small numbers',
    'growth by one person is one trede up, and the motivation says how small the number is',
    kaal2024.map((f) => ({
      ...f,
      nagekomen: null,
      nagekomen_vorige: 0,
      vorige_trede: 2,
      taakstelling: f.gerealiseerd + 1,
      achterstand_begin: Math.abs(f.achterstand_begin),
    })),
    (b, f) => een(b, 'TREDE', ...argumentenVan(f)) === 3 && String(een(b, 'MOTIVERING', ...argumentenVan(f))).includes(groeizin(1)),
  ),
];

const BEIDE: readonly Eigenschap[] = [
  eigenschap(
    'domein §4: dated frameworks',
    'before 2021-1 there is no framework: #N/B with that reason, never a guess',
    fc.tuple(feiten, periodeZonderKader),
    (b, [f, halfjaar]) =>
      isFoutVan(
        een(b, 'TREDE', ...argumentenVan({ ...f, periode: halfjaar })),
        BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: halfjaar as Periode } }),
      ),
  ),
  eigenschap(
    'domein §4: status',
    'trede 4 and higher, and leaving them, is a decision; nothing else is',
    feiten.filter(ingevuld),
    (b, f) => {
      const { trede: cel, status } = oordeel(b, f);
      return isFout(cel) || (status === 'besluit') === (Number(cel) >= 4 || (f.vorige_trede ?? 0) >= 4);
    },
  ),
  eigenschap(
    'domein §4: status, bron',
    'what the sources say leaves one trede, and a reading is explained with the others',
    feiten.filter(ingevuld),
    (b, f) => {
      const { trede: cel, status, mogelijk } = oordeel(b, f);
      return isFout(cel) || (mogelijk.split(', ').includes(String(cel)) && (status !== 'bron' || mogelijk === String(cel)));
    },
  ),
  eigenschap(
    'domein §4: the symbols',
    'nagekomen counts for the judgement exactly as gerealiseerd does',
    fc.tuple(feiten, fc.nat(20)),
    (b, [f, erbij]) =>
      gelijk(
        een(b, 'TREDE', ...argumentenVan({ ...f, nagekomen: erbij, gerealiseerd: 5 })),
        een(b, 'TREDE', ...argumentenVan({ ...f, nagekomen: 0, gerealiseerd: 5 + erbij })),
      ) || isFout(een(b, 'TREDE', ...argumentenVan({ ...f, nagekomen: erbij, gerealiseerd: 5 }))),
  ),
  eigenschap(
    'domein §4: monotone',
    'more housed never gives a higher trede',
    fc.tuple(feiten, fc.integer({ min: 1, max: 40 })),
    (b, [f, erbij]) => {
      const [minder, meer] = [0, erbij].map((extra) =>
        een(b, 'TREDE', ...argumentenVan({ ...f, gerealiseerd: Math.min(9_000_000, f.gerealiseerd) + extra + 1 })),
      );
      return isFout(minder) || Number(meer) <= Number(minder);
    },
  ),
  eigenschap(
    'domein §4: monotone in V',
    'a higher previous trede never gives a lower trede',
    fc.tuple(feiten, trede, trede),
    (b, [f, a, c]) => {
      const [laag, hoog] = [Math.min(a, c), Math.max(a, c)].map((vorige_trede) =>
        een(b, 'TREDE', ...argumentenVan({ ...f, vorige_trede })),
      );
      return Number(laag) <= Number(hoog) || laag === '';
    },
  ),
  eigenschap(
    'domein §2: Nidos-plekken',
    'the number of Nidos-plekken is never a criterion for the trede',
    fc.tuple(feiten, fc.nat(300), fc.nat(300)),
    (b, [f, nodig, plekken]) => {
      const [koppen = [], rij = []] = feitentabel([f]);
      return gelijk(
        b('BEOORDEEL', [
          [...koppen, 'nidos_nodig', 'nidos_gerealiseerd'],
          [...rij, nodig, plekken],
        ]),
        b('BEOORDEEL', [koppen, rij]),
      );
    },
  ),
  eigenschap(
    'domein §3: extra doelstelling',
    'the extra doelstelling is no part of the totaalopgave and no criterion',
    fc.tuple(feiten, fc.nat(300)),
    (b, [f, extra]) => {
      const [koppen = [], rij = []] = feitentabel([f]);
      return gelijk(
        b('BEOORDEEL', [
          [...koppen, 'extra_doelstelling'],
          [...rij, extra],
        ]),
        b('BEOORDEEL', [koppen, rij]),
      );
    },
  ),
  eigenschap(
    'domein §3: a correction counts once',
    'nagekomen never changes the stand the next periode starts from',
    fc.tuple(feiten, fc.nat(20)),
    (b, [f, nagekomen]) => {
      const eind = (n: number | null) =>
        kolom(b('BEOORDEEL', feitentabel([{ ...f, nagekomen: n }]), [['achterstand_eind']]), 'achterstand_eind');
      return gelijk(eind(nagekomen), eind(null));
    },
  ),
  eigenschap(
    'domein §4: treden',
    'the previous trede is that of the half-year before, also where the framework changed between',
    fc.tuple(feiten, trede),
    (b, [f, vorige_trede]) => {
      // 2024-1 takes the trede of 2023-2 as it takes any other.
      const in2024 = { ...f, periode: '2024-1', vorige_trede };
      return gelijk(
        een(b, 'TREDE', ...argumentenVan(in2024)),
        een(b, 'TREDE', ...argumentenVan({ ...in2024, periode: verschoven('2024-1', 1) })),
      );
    },
  ),
  eigenschap(
    'domein §4: an unknown previous trede',
    'the previous trede decides only where it is said to be missing',
    fc.tuple(feiten, leeg, fc.constantFrom(1, 2)),
    (b, [f, niets, vorige]) => {
      const [onbekend, bekend] = [niets, vorige].map((v) => een(b, 'TREDE', ...argumentenVan(f).with(4, v)));
      return isOnbekendZonder(onbekend, 'vorige_trede') || gelijk(onbekend, bekend);
    },
  ),
  vaker(
    eigenschap(
      'domein §4: the whole ladder',
      'BEOORDEEL and TREDE say of any facts what an independent table of both frameworks says',
      fc.oneof(feiten, feiten2021, feiten2024).filter(ingevuld),
      (b, f) => {
        const response = ladderorakel(f);
        const trede = een(b, 'TREDE', ...argumentenVan(f));
        return (
          eens(response, oordeel(b, f)) && (response.trede === null ? isOnbekendZonder(trede, 'vorige_trede') : trede === response.trede)
        );
      },
    ),
    500,
  ),
  eigenschap(
    'functies: TREDE',
    'a gekoppeld of "geen" is nobody linked, so nobody left to house: trede 1',
    feiten.map((f) => ({ ...f, taakstelling: Math.max(1, f.taakstelling) })),
    (b, f) => een(b, 'TREDE', ...argumentenVan({ ...f, gekoppeld: 0 })) === 1,
  ),
  eigenschap('functies: KADER', 'a framework read as a table places as it does by name', feiten, (b, f) => {
    const kader = b('KADER', 'Utrecht', f.periode) as Invoercel[][];
    return gelijk(een(b, 'TREDE', ...argumentenVan(f), kader), een(b, 'TREDE', ...argumentenVan(f)));
  }),
  // Few to draw from, and each enumerates all there is.
  vaker(
    eigenschap(
      'functies: KADERCONTROLE',
      'the frameworks that come with the product have no findings',
      fc.constantFrom('Utrecht 2021', 'Utrecht 2024', 'Zuid-Holland (voorbeeld)'),
      (b, naam) => {
        const [, ...rijen] = b('KADERCONTROLE', b('KADER', naam) as Invoercel[][]);
        return rijen.length === 1 && rijen[0]?.includes(GEEN_KADERBEVINDINGEN) === true;
      },
    ),
    1 / 5,
  ),
  eigenschap(
    'functies: TREDEVERSCHIL',
    'a table beside itself, by one framework, moves nobody',
    fc.array(feiten, { minLength: 1, maxLength: 5 }),
    (b, lijst) =>
      gelijk(b('TREDEVERSCHIL', feitentabel(lijst), feitentabel(lijst)), [['gemeente', 'periode', 'trede_oud', 'trede_nieuw', 'oorzaak']]),
  ),
];

/** The rules of the ladder: every row of both frameworks, and what holds of both. */
export const LADDER: readonly Eigenschap[] = [...KADER_2021, ...KADER_2024, ...BEIDE];
