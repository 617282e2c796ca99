import { kolomletters, vastAdres } from '../../../core/celadres.ts';
import { isoDatum, parseDatum, splitDatum } from '../../../core/datum.ts';
import { alsCel, type Feit, FEITEN, kolommenNa } from '../../../core/feiten/index.ts';
import { peildatum, type Periode, shiftPeriode } from '../../../core/periode.ts';
import { invoerVan, leegFeit, PARAMETERNAMEN, type Scenario, type Scenarioinvoer } from '../../../core/prognose/index.ts';
import type { Celwaarde } from '../../host/werkmap.ts';
import type { Bladinhoud, Celblok } from '../shared/bladinhoud.ts';
import { BLAD } from './prognose-texts.ts';

const INVOERKOP = 5;
const INVOER = INVOERKOP + 1;
const UITKOMSTKOP = INVOER + 3;
const UITKOMST = UITKOMSTKOP + 1;
const VERVOLG = UITKOMST + 3;

const FEITKOLOMMEN = kolommenNa('periode');
const INVOERKOLOMMEN = ['gemeente', 'periode', 'datum', ...FEITKOLOMMEN, 'tempo', 'gepland', 'niveau'];
const UITVOERKOLOMMEN = [
  'tempo',
  'tempo_nodig',
  'volgens_schema',
  'voor_op_schema',
  'achterstand_verwacht',
  'gunstig',
  'ongunstig',
  'kans_1',
  'kans_2',
  'kans_3',
  'kans_4',
  'kans_5',
  'kans_6',
  'trede_verwacht',
  'aannames',
];

/** The cell of an input column, such as `D6`. */
function invoercel(kolom: string): string {
  return `${kolomletters(INVOERKOLOMMEN.indexOf(kolom))}${INVOER}`;
}

/** The cell of a result of PROGNOSE. */
function uitkomstcel(kolom: string): string {
  return `${kolomletters(UITVOERKOLOMMEN.indexOf(kolom))}${UITKOMST}`;
}

/** The sheet of a scenario. Every figure on it that is not an input is a formula that refers to the inputs. */
export function scenarioblad(scenario: Scenario): Bladinhoud {
  const invoer = invoerVan(scenario);
  const lists = hulplijsten(scenario.gemeente, invoer);
  const maanden = maandblok(invoer, lists.onder);
  return {
    naam: scenario.naam,
    blokken: [
      { adres: 'A1:A3', waarden: [[BLAD.titel(scenario.naam, scenario.gemeente, invoer.periode)], [BLAD.uitleg], [BLAD.invoer]] },
      {
        adres: `A${INVOERKOP}:${kolomletters(INVOERKOLOMMEN.length - 1)}${INVOER}`,
        waarden: [INVOERKOLOMMEN, invoercellen(scenario.gemeente, invoer)],
      },
      ...lists.blokken,
      { adres: `A${UITKOMSTKOP - 1}`, waarden: [[BLAD.uitkomst]] },
      {
        adres: `A${UITKOMSTKOP}`,
        formules: [[prognoseformule(lists)]],
        overloop: `A${UITKOMSTKOP}:${kolomletters(UITVOERKOLOMMEN.length - 1)}${UITKOMST}`,
      },
      ...kansenblok(),
      ...losseFormules(invoer),
      ...maanden.blokken,
      ...komendblok(invoer, maanden.onder),
    ],
    grafieken: [
      { soort: 'kolom', titel: BLAD.grafiekKansen(scenario.gemeente), gegevens: `A${VERVOLG}:B${VERVOLG + 6}`, plek: `Q4:X18` },
      { soort: 'lijn', titel: BLAD.grafiekVerloop(scenario.gemeente), gegevens: maanden.bereik, plek: `Q20:X34` },
    ],
  };
}

/** A real 0 is written as `geen` where a blank cell and a 0 mean unknown. */
function metGeen(waarde: number | null): Celwaarde {
  return waarde === 0 ? 'geen' : waarde;
}

function invoercellen(gemeente: string, invoer: Scenarioinvoer): Celwaarde[] {
  const feiten = FEITKOLOMMEN.map((naam) => alsCel(naam, invoer[naam] ?? undefined));
  return [gemeente, invoer.periode, invoer.datum, ...feiten, metGeen(invoer.tempo), invoer.gepland, invoer.niveau];
}

interface Hulplijsten {
  readonly blokken: readonly Celblok[];
  readonly plannen: string;
  readonly parameters: string;
  /** The first row below the lists and the probabilities. */
  readonly onder: number;
}

const PLANKOLOMMEN = ['gemeente', 'datum', 'aantal', 'kans', 'bovenop'];

/** The assumptions that differ, and what is known of the municipality, as the parameters of PROGNOSE. */
function parameterrijen(gemeente: string, invoer: Scenarioinvoer): Celwaarde[][] {
  const { parameters, tempo_geleerd } = invoer;
  return [
    ...PARAMETERNAMEN.flatMap((naam) => (parameters[naam] === undefined ? [] : [[naam, parameters[naam]]])),
    ...(tempo_geleerd === null ? [] : [[`tempo ${gemeente}`, tempo_geleerd]]),
    ...eerdereStanden(invoer).map(({ datum, gerealiseerd }) => [`stand ${datum} ${gemeente}`, gerealiseerd]),
  ];
}

function eerdereStanden({ standen, datum: dag }: Scenarioinvoer): Scenarioinvoer['standen'] {
  return standen.filter(({ datum }) => datum < dag);
}

/** Plans and assumptions, beside the probabilities; each only where there are some. */
function hulplijsten(gemeente: string, invoer: Scenarioinvoer): Hulplijsten {
  const parameters = parameterrijen(gemeente, invoer);
  const { plannen } = invoer;
  const planbereik = `G${VERVOLG}:K${VERVOLG + plannen.length}`;
  const parameterbereik = `D${VERVOLG}:E${VERVOLG + parameters.length}`;
  const blokken: Celblok[] = [];
  if (plannen.length > 0) {
    blokken.push(
      { adres: `G${VERVOLG - 1}`, waarden: [[BLAD.plannen]] },
      {
        adres: planbereik,
        waarden: [
          PLANKOLOMMEN,
          ...plannen.map(({ datum, aantal, kans, bovenop }) => [null, datum, aantal, metGeen(kans), bovenop ? 'ja' : 'nee']),
        ],
      },
    );
    blokken.push({ adres: `G${VERVOLG + 1}:G${VERVOLG + plannen.length}`, formules: plannen.map(() => [`=$A$${INVOER}`]) });
  }
  if (parameters.length > 0)
    blokken.push(
      { adres: `D${VERVOLG - 1}`, waarden: [[BLAD.parameters]] },
      { adres: parameterbereik, waarden: [['naam', 'waarde'], ...parameters] },
    );
  return {
    blokken,
    plannen: plannen.length > 0 ? vastAdres(planbereik) : '',
    parameters: parameters.length > 0 ? vastAdres(parameterbereik) : '',
    onder: VERVOLG + Math.max(8, plannen.length + 2, parameters.length + 2),
  };
}

function prognoseformule({ plannen, parameters }: Hulplijsten): string {
  const tabel = vastAdres(`A${INVOERKOP}:${kolomletters(INVOERKOLOMMEN.length - 2)}${INVOER}`);
  return `=IBT.PROGNOSE(${tabel},,${vastAdres(invoercel('niveau'))},${plannen},${parameters},"${UITVOERKOLOMMEN.join(',')}")`;
}

/** The probability of each trede under one another, for the chart. */
function kansenblok(): Celblok[] {
  const treden = [1, 2, 3, 4, 5, 6];
  return [
    { adres: `A${VERVOLG}:B${VERVOLG}`, waarden: [[BLAD.trede, BLAD.kans]] },
    { adres: `A${VERVOLG + 1}:A${VERVOLG + 6}`, waarden: treden.map((trede) => [BLAD.tredenaam(trede)]) },
    { adres: `B${VERVOLG + 1}:B${VERVOLG + 6}`, formules: treden.map((trede) => [`=${uitkomstcel(`kans_${trede}`)}`]) },
  ];
}

/** The facts that the functions below take. */
const LOSSE_FEITEN: readonly Feit[] = [
  'periode',
  'taakstelling',
  'achterstand_begin',
  'gerealiseerd',
  'vorige_trede',
  'nagekomen',
  'gekoppeld',
  'herverdeling',
];

/** The same figures by a function each, where those know all that the scenario assumes: they take no plans, no assumptions and not every fact. */
function losseFormules(invoer: Scenarioinvoer): Celblok[] {
  const isVolledig = FEITEN.every((naam) => LOSSE_FEITEN.includes(naam) || invoer[naam] === leegFeit(naam));
  if (invoer.plannen.length > 0 || parameterrijen('', invoer).length > 0 || !isVolledig) return [];
  const feiten = ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'datum'].map(invoercel).join(',');
  const gepland = `${invoercel('gepland')}+${invoercel('nagekomen')}`;
  const achteraan = `${invoercel('tempo')},${gepland},${invoercel('herverdeling')}`;
  const formules: readonly (readonly [naam: string, formule: string, width: number])[] = [
    [BLAD.achterstand, `=IBT.PROGNOSE.ACHTERSTAND(${feiten},${achteraan})`, 1],
    [BLAD.bandbreedte, `=IBT.PROGNOSE.BANDBREEDTE(${feiten},${achteraan},${invoercel('niveau')})`, 3],
    [BLAD.kansen, `=IBT.PROGNOSE.KANSEN(${feiten},${invoercel('vorige_trede')},${achteraan},${invoercel('gekoppeld')})`, 6],
    [BLAD.verwacht, `=IBT.PROGNOSE.TREDE(${feiten},${invoercel('vorige_trede')},${achteraan},${invoercel('gekoppeld')})`, 1],
  ];
  return [
    { adres: `D${VERVOLG}`, waarden: [[BLAD.los]] },
    { adres: `D${VERVOLG + 1}:D${VERVOLG + formules.length}`, waarden: formules.map(([naam]) => [naam]) },
    ...formules.map(
      ([, formule, width], i): Celblok => ({
        adres: `G${VERVOLG + 1 + i}`,
        formules: [[formule]],
        overloop: `G${VERVOLG + 1 + i}:${kolomletters(5 + width)}${VERVOLG + 1 + i}`,
      }),
    ),
  ];
}

/** The first days of the months of a half-year up to and including the peildatum. */
function maandgrenzen(periode: Periode): string[] {
  const { jaar, maand } = splitDatum(peildatum(periode, 'begin'));
  return Array.from({ length: 7 }, (_, i) =>
    isoDatum(parseDatum(`${jaar + Math.floor((maand - 1 + i) / 12)}-${String(((maand - 1 + i) % 12) + 1).padStart(2, '0')}-01`) as number),
  );
}

/** Per month: the n/6 schedule, and the straight line from the stand to what is expected at the end, with its bounds. */
function maandblok(invoer: Scenarioinvoer, rij: number): { readonly blokken: Celblok[]; readonly bereik: string; readonly onder: number } {
  const dagen = maandgrenzen(invoer.periode);
  const taakstelling = vastAdres(invoercel('taakstelling'));
  const opgave = `(IF(ISNUMBER(${taakstelling}),${taakstelling},0)+${vastAdres(invoercel('herverdeling'))}+${vastAdres(invoercel('achterstand_begin'))})`;
  const stand = `(${opgave}-${vastAdres(invoercel('gerealiseerd'))}-${vastAdres(invoercel('nagekomen'))})`;
  const datum = `DATEVALUE(${vastAdres(invoercel('datum'))})`;
  const eind = `IBT.PEILDATUM(${vastAdres(invoercel('periode'))})`;
  const lijn = (dag: string, kolom: string) =>
    `=IF(${dag}<${datum},"",${stand}+(${vastAdres(uitkomstcel(kolom))}-${stand})*(${dag}-${datum})/(${eind}-${datum}))`;
  const formules = dagen.map((_, i) => {
    const dag = `DATEVALUE($A${rij + 2 + i})`;
    return [`=${opgave}*${6 - i}/6`, lijn(dag, 'achterstand_verwacht'), lijn(dag, 'gunstig'), lijn(dag, 'ongunstig')];
  });
  return {
    blokken: [
      { adres: `A${rij}`, waarden: [[BLAD.verloop]] },
      { adres: `A${rij + 1}:E${rij + 1}`, waarden: [[BLAD.datum, BLAD.schema, BLAD.verwachtKort, BLAD.gunstig, BLAD.ongunstig]] },
      { adres: `A${rij + 2}:A${rij + 8}`, waarden: dagen.map((dag) => [dag]) },
      { adres: `B${rij + 2}:E${rij + 8}`, formules },
    ],
    bereik: `A${rij + 1}:E${rij + 8}`,
    onder: rij + 11,
  };
}

/** The coming half-years on the expected numbers, in plain arithmetic. */
function komendblok(invoer: Scenarioinvoer, rij: number): Celblok[] {
  const { komende_taakstellingen, periode } = invoer;
  if (komende_taakstellingen.length === 0) return [];
  const eerste = rij + 2;
  const regels = komende_taakstellingen.map((taakstelling, i) => ({
    taakstelling,
    rij: eerste + i,
    periode: shiftPeriode(periode, i + 1),
  }));
  const laatste = eerste + regels.length - 1;
  return [
    { adres: `A${rij}`, waarden: [[BLAD.komend]] },
    { adres: `A${rij + 1}:E${rij + 1}`, waarden: [[BLAD.periode, BLAD.taakstelling, BLAD.begin, BLAD.gerealiseerd, BLAD.eind]] },
    { adres: `A${eerste}:B${laatste}`, waarden: regels.map((regel) => [regel.periode, regel.taakstelling]) },
    {
      adres: `C${eerste}:E${laatste}`,
      formules: regels.map((regel, i) => [
        i === 0 ? `=${uitkomstcel('achterstand_verwacht')}` : `=E${regel.rij - 1}`,
        `=${vastAdres(uitkomstcel('tempo'))}*(IBT.PEILDATUM(A${regel.rij})-IBT.PEILDATUM(A${regel.rij},"begin"))/7`,
        `=C${regel.rij}+B${regel.rij}-D${regel.rij}`,
      ]),
    },
  ];
}
