import fc from 'fast-check';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { MOTIVERINGSDELEN } from '../../../core/beoordeling/motivering-texts.ts';
import { alsDatum, INVOERFOUT } from '../../../core/invoer/index.ts';
import type { Periode } from '../../../core/periode.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import {
  aanroep,
  ALLEEN_KOLOMMEN,
  CELWIJS,
  celVoor,
  goedeCel,
  CONTRACT,
  goedeRijen,
  ingevuld,
  isBlanco,
  LEEG_IN_HOST,
  NUL_IS_EEN_CIJFER,
  type Template,
  TABELLEN,
  VERPLICHT,
} from '../contract.ts';
import { type Eigenschap, eigenschap, vaker } from '../eigenschap.ts';
import { type Argument, type Bereken, type Cel, een, gelijk, type Invoercel, isFout, isFoutVan, isGeweigerd } from '../rekenaar.ts';
import { dagenVan, feiten, feitenrij, FEITKOPPEN, geenAantal, isoTekst, leeg, periodeMetKader, vijandigeCel } from '../waarden.ts';

/** An argument as a host passes it: blanks in its own way, except where 0 is a figure. */
function inHost(template: Template, id: string, naam: string, blanco: Invoercel): Invoercel[][] {
  const namen = (kolom: number) => (TABELLEN.includes(naam) ? [String(template[0]?.[kolom])] : [naam, `${id}.${naam}`]);
  const vul = (kolom: number) => (blanco === 0 && namen(kolom).some((elk) => elk in NUL_IS_EEN_CIJFER) ? null : blanco);
  return template.map((rij) => rij.map((cel, kolom) => (isBlanco(cel) ? vul(kolom) : cel)));
}

/** A result of which the messages do not tell a 0 from a blank cell: both are what was found in it. */
function zonderNulOfLeeg(uitkomst: readonly (readonly Cel[])[]): unknown {
  const tekst = (melding: string) => melding.replaceAll('kreeg het getal 0,', 'kreeg een lege cel,');
  return uitkomst.map((rij) =>
    rij.map((cel) => (isFout(cel) ? { ...cel, melding: tekst(cel.melding) } : typeof cel === 'string' ? tekst(cel) : cel)),
  );
}

/** Arguments of one shape, some of them one cell that stretches. */
const bereiken = fc
  .tuple(fc.constantFrom(...CELWIJS), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([id, rijen, width]) => {
    const kolommen = ALLEEN_KOLOMMEN.includes(id) ? 1 : width;
    const cel = (naam: string) => fc.tuple(celVoor(naam), leeg).map(([waarde, niets]) => (isBlanco(waarde) ? niets : waarde));
    const blok = (naam: string) =>
      fc.array(fc.array(cel(naam), { minLength: kolommen, maxLength: kolommen }), { minLength: rijen, maxLength: rijen });
    const bereik = (naam: string) =>
      // A framework is one for the whole formula.
      naam === 'kader' || naam === 'register'
        ? goedeCel(naam).map((waarde) => [[waarde]])
        : fc.oneof({ arbitrary: blok(naam), weight: 3 }, { arbitrary: cel(naam).map((waarde) => [[waarde]]), weight: 1 });
    const [eerste = '', ...overige] = CONTRACT[id] as readonly string[];
    return fc.tuple(blok(eerste), ...overige.map(bereik)).map((argumenten) => ({ id, rijen, kolommen, argumenten }));
  });

const celIn = (bereik: readonly (readonly Invoercel[])[], rij: number, kolom: number) =>
  (bereik.length === 1 && bereik[0]?.length === 1 ? bereik[0][0] : bereik[rij]?.[kolom]) as Invoercel;
const vorm = (naam = '', tabel: readonly (readonly unknown[])[] = []) => ({ naam, rijen: tabel.length, kolommen: tabel[0]?.length ?? 0 });

/** A message without what it quotes from the input. */
function zonderGegeven(melding: string): string {
  return melding.replace(/"[^"]*"|het getal −?(NaN|Infinity)/g, '');
}

/** Whether a cell of a result is one a spreadsheet can show. */
function isToonbaar(cel: Cel): boolean {
  if (isFout(cel))
    return (
      (cel.code === '#VALUE!' || cel.code === '#N/A') &&
      cel.melding.length > 10 &&
      cel.melding !== FUNCTIEFOUT.onverwacht().message &&
      !/undefined|NaN|Infinity|\[object/.test(zonderGegeven(cel.melding))
    );
  return typeof cel === 'string' || typeof cel === 'boolean' || Number.isFinite(cel);
}

const vijandigBlok = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rijen, kolommen]) =>
    fc.array(fc.array(vijandigeCel, { minLength: kolommen, maxLength: kolommen }), { minLength: rijen, maxLength: rijen }),
  );
const vijandigArgument = fc.oneof(
  vijandigeCel.map((cel): Argument => cel),
  vijandigBlok,
);
const vijandigeTabel = fc
  .tuple(
    fc.shuffledSubarray([...FEITKOPPEN, 'trede', 'datum', 'richting', 'totaalopgave', 'aantal', 'kans', 'xyzzy', '__proto__', '']),
    fc.array(fc.array(vijandigeCel, { maxLength: 12 }), { maxLength: 4 }),
  )
  .map(([koppen, rijen]) => [koppen, ...rijen]);
const vijandig = fc.tuple(
  fc.constantFrom(...Object.keys(CONTRACT)),
  fc.array(fc.oneof({ arbitrary: vijandigArgument, weight: 3 }, { arbitrary: vijandigeTabel, weight: 2 }), { maxLength: 11 }),
);

const RIJEN = 3;
const getallen = (id: string) =>
  (CONTRACT[id] as readonly string[]).flatMap((naam, k) =>
    [
      'taakstelling',
      'achterstand_begin',
      'gerealiseerd',
      'herverdeling',
      'totaalopgave',
      'nagekomen',
      'gekoppeld',
      'opgave',
      'nodig',
      'gepland',
      'personen',
    ].includes(naam)
      ? [k]
      : [],
  );
const metGetallen = CELWIJS.filter((id) => getallen(id).length > 0);
const metPeriode = CELWIJS.filter((id) => CONTRACT[id]?.includes('periode'));
const metDatum = CELWIJS.filter((id) => CONTRACT[id]?.includes('datum'));
const metFeiten = CELWIJS.filter((id) =>
  ['taakstelling', 'achterstand_begin', 'gerealiseerd'].every((naam) => CONTRACT[id]?.includes(naam)),
);
const plaats = (id: string, naam: string) => (CONTRACT[id] as readonly string[]).indexOf(naam);
const met = (kolommen: readonly Invoercel[][][], k: number, rij: number, cel: Invoercel): Invoercel[][][] =>
  kolommen.map((kolom, i) => (i === k ? kolom.with(rij, [cel]) : kolom));
const rij = (kolommen: readonly Invoercel[][][], r: number): Invoercel[] => kolommen.map((kolom) => kolom[r]?.[0] as Invoercel);
const uitkomst = (b: Bereken, id: string, argumenten: readonly Argument[]) => b(id, ...argumenten);

/** The rules that hold for all functions. */
/** Whether an argument has but one row, or nothing in this row. */
function isLangEnLeeg(bereik: Argument, r: number): boolean {
  return (
    !Array.isArray(bereik) ||
    bereik.length === 1 ||
    (bereik[r] as readonly Invoercel[]).every((cel) => cel === null || cel === '' || cel === 0)
  );
}

export const GEMEENSCHAPPELIJK: readonly Eigenschap[] = [
  vaker(
    eigenschap(
      'functies: Range in, range out',
      'a range gives, cell by cell, what single calls give, up to its last row that is not blank; one cell stretches',
      bereiken,
      (b, { id, rijen, kolommen, argumenten }) => {
        const enkel = (r: number, k: number) => b(id, ...argumenten.map((bereik) => celIn(bereik, r, k)))[0] ?? [];
        const uit = b(id, ...argumenten);
        const verwacht = Array.from({ length: rijen }, (_, r) => Array.from({ length: kolommen }, (__, k) => enkel(r, k)).flat());
        return (
          uit.length >= 1 &&
          gelijk(uit, verwacht.slice(0, uit.length)) &&
          verwacht.slice(Math.max(1, uit.length)).every((_, i) => argumenten.every((bereik) => isLangEnLeeg(bereik, uit.length + i)))
        );
      },
    ),
    10,
  ),
  eigenschap(
    'functies: Range in, range out, shapes',
    'ranges of two shapes are one error that names both',
    fc.tuple(
      goedeRijen(
        4,
        CELWIJS.filter((id) => (CONTRACT[id]?.length ?? 0) > 1),
      ),
      fc.integer({ min: 2, max: 3 }),
    ),
    (b, [{ id, kolommen }, minder]) => {
      const korter = kolommen.map((kolom, k) => (k === 1 ? kolom.slice(0, minder) : kolom));
      const [[cel] = [], ...rest] = b(id, ...korter);
      const namen = CONTRACT[id] as readonly string[];
      return (
        rest.length === 0 && isFoutVan(cel, FUNCTIEFOUT.andere_vorm({ een: vorm(namen[0], korter[0]), ander: vorm(namen[1], korter[1]) }))
      );
    },
  ),
  vaker(
    eigenschap(
      'functies: Blank',
      'a blank cell gives the same result in every host, whether it arrives as null, 0 or an empty text',
      aanroep,
      (b, { id, argumenten }) => {
        const namen = CONTRACT[id] as readonly string[];
        const [web, bureaublad, formule] = LEEG_IN_HOST.map((blanco) =>
          zonderNulOfLeeg(b(id, ...argumenten.map((template, k) => inHost(template, id, namen[k] as string, blanco)))),
        );
        return gelijk(bureaublad, web) && gelijk(formule, web);
      },
    ),
    30,
  ),
  eigenschap(
    'functies: Blank, row',
    'a row with a blank periode or datum, or with taakstelling, achterstand_begin and gerealiseerd all blank, gives a blank',
    fc.tuple(goedeRijen(1, metFeiten), fc.constantFrom('periode', 'datum', 'figures'), leeg),
    (b, [{ id, kolommen }, wat, niets]) => {
      const leegTeMaken =
        wat === 'figures' ? ['taakstelling', 'achterstand_begin', 'gerealiseerd'] : [CONTRACT[id]?.includes(wat) ? wat : 'periode'];
      const cellen = rij(kolommen, 0).map((cel, k) => (leegTeMaken.includes(CONTRACT[id]?.[k] as string) ? niets : cel));
      return b(id, ...cellen)
        .flat()
        .every((cel) => cel === '');
    },
  ),
  eigenschap(
    'functies: Blank, required',
    'in a partly filled row a required blank is an error that names it',
    fc.tuple(
      goedeRijen(1, metFeiten),
      fc.constantFrom('taakstelling', 'achterstand_begin', 'gerealiseerd'),
      fc.constantFrom<Invoercel>(null, ''),
    ),
    (b, [{ id, kolommen }, naam, niets]) =>
      isGeweigerd(
        een(b, id, ...rij(kolommen, 0).with(plaats(id, naam), niets)),
        naam,
        niets,
        INVOERFOUT.geen_aantal,
        INVOERFOUT.geen_stand,
        INVOERFOUT.geen_taakstelling,
      ),
  ),
  eigenschap(
    'functies: Blank, taakstelling',
    'a taakstelling of 0 in a filled row is an error, and "geen" is a real 0',
    goedeRijen(1, metFeiten),
    (b, { id, kolommen }) => {
      const cellen = rij(kolommen, 0);
      const k = plaats(id, 'taakstelling');
      const geen = een(b, id, ...cellen.with(k, 'geen'));
      return (
        isGeweigerd(een(b, id, ...cellen.with(k, 0)), 'taakstelling', 0, INVOERFOUT.geen_taakstelling) &&
        !(isFout(geen) && /^taakstelling/.test(geen.melding))
      );
    },
  ),
  eigenschap(
    'functies: Blank, gerealiseerd',
    'a gerealiseerd of 0 is used, and MOTIVERING says "0 of leeg"',
    feiten.map((f) => ({ ...f, taakstelling: Math.max(1, f.taakstelling), gerealiseerd: 0 })),
    (b, f) => {
      const motivering = een(b, 'MOTIVERING', ...(feitenrij('', f).slice(1) as Invoercel[]));
      return (isFout(motivering) ? motivering.melding : String(motivering)).includes(MOTIVERINGSDELEN.nul_of_leeg);
    },
  ),
  eigenschap(
    'functies: Blank, optional',
    'a blank optional argument takes its default, the same as one that is left out',
    fc.tuple(goedeRijen(1), leeg),
    (b, [{ id, kolommen }, niets]) => {
      const verplicht = rij(kolommen, 0).slice(0, VERPLICHT[id]);
      return gelijk(b(id, ...verplicht, ...kolommen.slice(VERPLICHT[id]).map(() => niets)), b(id, ...verplicht));
    },
  ),
  eigenschap(
    'functies: Blank, 0 counts as blank',
    'for vorige_trede, gekoppeld, tempo and niveau a 0 counts as blank',
    fc.tuple(
      goedeRijen(
        1,
        CELWIJS.filter((id) => ['vorige_trede', 'gekoppeld', 'tempo', 'niveau'].some((naam) => CONTRACT[id]?.includes(naam))),
      ),
      fc.constantFrom('vorige_trede', 'gekoppeld', 'tempo', 'niveau'),
    ),
    (b, [{ id, kolommen }, naam]) => {
      const k = plaats(id, naam);
      return k < 0 || gelijk(b(id, ...rij(kolommen, 0).with(k, 0)), b(id, ...rij(kolommen, 0).with(k, null)));
    },
  ),
  eigenschap(
    'functies: One bad row',
    'one bad row never spoils the rest: an error cell, a rich value or a wrong value is an error of its own row',
    fc.tuple(
      goedeRijen(RIJEN),
      fc.nat(RIJEN - 1),
      fc.nat(),
      fc.constantFrom<Invoercel>({ fout: '#REF!' }, { rijk: 'Utrecht' }, { getal: 'NaN' }),
    ),
    (b, [{ id, kolommen }, r, waar, slecht]) => {
      const k = waar % Math.max(1, VERPLICHT[id] as number);
      const goed = b(id, ...kolommen);
      const gespoord = b(id, ...met(kolommen, k, r, slecht));
      const eigen = gespoord[r]?.[0];
      return (
        goed.every((uit, i) => i === r || gelijk(uit, gespoord[i])) &&
        isFout(eigen) &&
        eigen.code !== undefined &&
        eigen.melding.startsWith(`${CONTRACT[id]?.[k]}: kreeg `)
      );
    },
  ),
  vaker(
    eigenschap(
      'functies: Errors',
      'any arguments give values or proper errors: never a throw, never NaN or Infinity, and rows of one length',
      vijandig,
      (b, [id, argumenten]) => {
        const uit = b(id, ...argumenten);
        return uit.length > 0 && new Set(uit.map((cellen) => cellen.length)).size === 1 && uit.flat().every(isToonbaar);
      },
    ),
    40,
  ),
  eigenschap(
    'functies: Errors, codes',
    'a message uses the codes a Dutch Excel shows',
    fc.tuple(goedeRijen(1), fc.nat(), fc.constantFrom('#VALUE!', '#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!')),
    (b, [{ id, kolommen }, waar, code]) => {
      const cel = een(b, id, ...rij(kolommen, 0).with(waar % (VERPLICHT[id] as number), { fout: code }));
      return isFout(cel) && /#[A-Z]+[!?/]/.test(cel.melding) && !cel.melding.includes(code);
    },
  ),
  eigenschap(
    'functies: Strict',
    'text, fractions and more than ten million are no number of persons: an error, never coerced',
    fc.tuple(goedeRijen(1, metGetallen), fc.nat(), geenAantal),
    (b, [{ id, kolommen }, waar, slecht]) => {
      const plaatsen = getallen(id);
      const k = plaatsen[waar % plaatsen.length] as number;
      return isGeweigerd(
        een(b, id, ...rij(kolommen, 0).with(k, slecht)),
        String(CONTRACT[id]?.[k]),
        slecht,
        INVOERFOUT.geen_aantal,
        INVOERFOUT.geen_stand,
        INVOERFOUT.geen_taakstelling,
      );
    },
  ),
  eigenschap(
    'functies: Strict, sign',
    'taakstelling, gerealiseerd, nagekomen and gekoppeld are 0 or more',
    fc.tuple(
      goedeRijen(1, CELWIJS),
      fc.constantFrom('taakstelling', 'gerealiseerd', 'nagekomen', 'gekoppeld'),
      fc.integer({ min: -500, max: -1 }),
    ),
    (b, [{ id, kolommen }, naam, negatief]) => {
      const k = plaats(id, naam);
      return (
        k < 0 ||
        isGeweigerd(een(b, id, ...rij(kolommen, 0).with(k, negatief)), naam, negatief, INVOERFOUT.geen_aantal, INVOERFOUT.geen_taakstelling)
      );
    },
  ),
  eigenschap(
    'functies: Strict, tempo',
    'a tempo is above 0, or "geen"',
    fc.tuple(
      goedeRijen(
        1,
        CELWIJS.filter((id) => CONTRACT[id]?.includes('tempo')),
      ),
      fc.constantFrom<Invoercel>(-1, -0.5, 'snel', true, 1e9),
    ),
    (b, [{ id, kolommen }, slecht]) => {
      const k = plaats(id, 'tempo');
      const geen = een(b, id, ...rij(kolommen, 0).with(k, 'geen'));
      return (
        isGeweigerd(een(b, id, ...rij(kolommen, 0).with(k, slecht)), 'tempo', slecht, PROGNOSEFOUT.geen_eigen_tempo) &&
        !(isFout(geen) && geen.melding.startsWith('tempo'))
      );
    },
  ),
  eigenschap(
    'functies: Strict, dates',
    'a date is a serial number, of which a time of day is dropped, or the same day as ISO text',
    fc.tuple(goedeRijen(1, metDatum), periodeMetKader, fc.nat(200), fc.double({ min: 0, max: 0.999, noNaN: true })),
    (b, [{ id, kolommen }, halfjaar, dag, tijd]) => {
      const serie = dagenVan(halfjaar).begin + dag;
      const met = (datum: Invoercel) => {
        const cellen = rij(kolommen, 0).with(plaats(id, 'datum'), datum);
        return b(id, ...(plaats(id, 'periode') < 0 ? cellen : cellen.with(plaats(id, 'periode'), halfjaar)));
      };
      return gelijk(met(serie), met(isoTekst(serie))) && gelijk(met(serie), met(serie + tijd));
    },
  ),
  eigenschap(
    'functies: Periode',
    'a periode may be written 2022-1, 2022-I or 2022-i, with spaces around',
    fc.tuple(goedeRijen(1, metPeriode), periodeMetKader, fc.constantFrom('', ' '), fc.boolean()),
    (b, [{ id, kolommen }, halfjaar, spatie, klein]) => {
      const [jaar, helft] = halfjaar.split('-');
      const romeins = helft === '1' ? 'I' : 'II';
      const met = (tekst: string) => b(id, ...rij(kolommen, 0).with(plaats(id, 'periode'), tekst));
      return gelijk(met(`${spatie}${jaar}-${klein ? romeins.toLowerCase() : romeins}${spatie}`), met(halfjaar));
    },
  ),
  eigenschap(
    'functies: Periode, date',
    'a number as periode is an error with the advice to make the cell text, and names the periode that was typed',
    fc.tuple(goedeRijen(1, metPeriode), fc.integer({ min: 2001, max: 2090 }), fc.constantFrom(1, 2)),
    (b, [{ id, kolommen }, jaar, helft]) => {
      // A spreadsheet makes 1 January of a typed 2022-1, and 1 February of 2022-2.
      const serie = Date.UTC(jaar, helft - 1, 1) / 86_400_000 + 25_569;
      return isFoutVan(
        een(b, id, ...rij(kolommen, 0).with(plaats(id, 'periode'), serie)),
        INVOERFOUT.periode_werd_datum({
          naam: 'periode',
          cel: serie,
          datum: alsDatum(serie) as number,
          bedoeld: `${jaar}-${helft}` as Periode,
        }),
      );
    },
  ),
  vaker(
    eigenschap('functies: Pure', 'the same arguments give the same result, and are left as they were', aanroep, (b, { id, argumenten }) => {
      const gegeven = argumenten.map((template) => ingevuld(template, null));
      const voor = JSON.stringify(gegeven);
      return gelijk(b(id, ...gegeven), b(id, ...gegeven)) && JSON.stringify(gegeven) === voor;
    }),
    5,
  ),
  vaker(
    eigenschap(
      'functies: Extra arguments',
      'extra trailing arguments are ignored',
      fc.tuple(aanroep, fc.array(vijandigeCel, { minLength: 1, maxLength: 3 })),
      (b, [{ id, argumenten }, erbij]) => {
        const gegeven = argumenten.map((template) => ingevuld(template, null));
        return gelijk(uitkomst(b, id, [...gegeven, ...erbij]), uitkomst(b, id, gegeven));
      },
    ),
    5,
  ),
];
