import { gemeentenOp, inwonersVan, UTRECHT } from '../../core/gemeente/index.ts';
import { UTRECHTSE } from '../core/gemeente/utrechtse.ts';
import { datumOf } from '../../core/datum.ts';
import { uitzicht } from '../../core/prognose/model.ts';
import { STANDAARDPARAMETERS } from '../../core/prognose/parameters.ts';
import { periodenKansen } from '../../core/prognose/perioden-kansen.ts';
import { prognose, type Prognosevraag } from '../../core/prognose/prognose.ts';
import { taakstellingspaden } from '../../core/prognose/taakstellingen.ts';
import { verdeel } from '../../core/verdelen.ts';
import { toevalMet } from '../../addin/build/scores/toeval.ts';
import { type Maat, verhoudingInWoorden } from '../../addin/build/figures/maat.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { besideTrede } from './ladder.ts';
import { inPairs } from './measure.ts';

const ROWS = 10_000;
/** With so many draws a probability is off by 1.6 percentage points at one standard error. */
const DRAWS = 1000;
const DRAWN_ROWS = 200;
/** The taakstelling of the province of Utrecht in 2024-1, and the half-years after the running one. */
const PROVINCIE = 1459;
const COMING = 3;

/** The forecast. A straight line in a cell gives no probabilities; who wants them would draw them by chance. */
export async function forecasts(): Promise<Maat[]> {
  const { ratio } = await inPairs(simulation(), chances(DRAWN_ROWS), 9);
  return [
    await besideTrede(
      `PROGNOSE.KANSEN over ${ROWS.toLocaleString('nl-NL')} rijen, één aanroep`,
      chances(),
      2,
      `; ${DRAWS.toLocaleString('nl-NL')} trekkingen per rij in een script, tot op 1,6 procentpunt: ${verhoudingInWoorden(ratio)}`,
    ),
    await besideTrede(`${UTRECHTSE.length} gemeenten × ${COMING + 1} halfjaren, de kans op elke trede`, severalPeriods(), 1.5),
  ];
}

/** PROGNOSE.KANSEN over a table of facts. */
export function chances(rows = ROWS): () => void {
  const { associated } = loadBuiltFunctions();
  const [periode, taakstelling, achterstand, gerealiseerd, vorige] = factsColumns(rows) as [
    unknown[][],
    unknown[][],
    unknown[][],
    unknown[][],
    unknown[][],
  ];
  const datum = periode.map(([cel]) => [cel === '2022-1' ? datumOf(2022, 4, 1) : datumOf(2024, 10, 1)]);
  // Somebody is housed in every row, so that there is a pace.
  const gehuisvest = gerealiseerd.map(([cel]) => [Number(cel) + 1]);
  return () => {
    const last = (associated.get('PROGNOSE_KANSEN')?.(periode, taakstelling, achterstand, gehuisvest, datum, vorige) as unknown[][]).at(-1);
    if (last?.length !== 6 || typeof last[0] !== 'number') throw new Error('the last row has no probabilities');
  };
}

/** The same question answered by chance: draws of the number housed, each put to the ladder. */
function simulation(): () => void {
  const vragen =
    factsColumns(DRAWN_ROWS)[0]?.map(
      (_, i): Prognosevraag => ({
        periode: '2022-1',
        datum: datumOf(2022, 4, 1),
        taakstelling: 1 + (i % 300),
        achterstand_begin: (i % 200) - 50,
        gerealiseerd: ((i * 7) % 400) + 1,
        vorige_trede: 2,
      }),
    ) ?? [];
  return () => {
    const toeval = toevalMet(1);
    for (const vraag of vragen) {
      const { zeker, verwacht, verhouding } = uitzicht(vraag, STANDAARDPARAMETERS);
      const treden = [0, 0, 0, 0];
      for (let draw = 0; draw < DRAWS; draw++) {
        const a =
          vraag.taakstelling +
          vraag.achterstand_begin -
          zeker -
          toeval.poisson(toeval.gamma(verwacht / (verhouding - 1)) * (verhouding - 1));
        const trede = a <= 0 ? 1 : a < vraag.taakstelling ? 2 : 3;
        treden[trede] = (treden[trede] as number) + 1 / DRAWS;
      }
    }
  };
}

function severalPeriods(): () => void {
  const taakstellingen = verdeel(
    PROVINCIE,
    gemeentenOp(UTRECHT, '2024-2').map((gemeente) => inwonersVan(gemeente)?.aantal ?? 0),
    'rest',
  );
  const vragen = taakstellingen.map(
    (taakstelling, i): Prognosevraag => ({
      periode: '2024-1',
      datum: datumOf(2024, 4, 1),
      taakstelling,
      achterstand_begin: Math.round((taakstelling * ((i % 5) - 1)) / 5),
      gerealiseerd: Math.round(taakstelling / 2),
      vorige_trede: ((i % 3) + 1) as 1 | 2 | 3,
    }),
  );
  return () => {
    for (const vraag of vragen) {
      const coming = taakstellingspaden(new Array<number>(COMING).fill(vraag.taakstelling), 0);
      const reeks = periodenKansen(vraag, prognose(vraag, 0.8, STANDAARDPARAMETERS), coming, STANDAARDPARAMETERS);
      if (reeks.length !== COMING + 1) throw new Error('a half-year is missing');
    }
  };
}
