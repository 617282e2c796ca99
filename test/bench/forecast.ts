import { GEMEENTEN } from '../../core/bronnen/gemeenten.ts';
import { datumOf } from '../../core/datum.ts';
import { STANDAARDPARAMETERS } from '../../core/prognose/parameters.ts';
import { periodenKansen } from '../../core/prognose/perioden-kansen.ts';
import { prognose, type Prognosevraag } from '../../core/prognose/prognose.ts';
import { taakstellingspaden } from '../../core/prognose/taakstellingen.ts';
import { verdeel } from '../../core/verdelen.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { type Line, median, ms } from './measure.ts';

const ROWS = 10_000;
/** The taakstelling of the province of Utrecht in 2024-1, and the half-years after the running one. */
const PROVINCIE = 1459;
const COMING = 3;

/** The forecast: what a user would otherwise use, a straight line in a cell, gives no probabilities. */
export function forecasts(): Line[] {
  return [
    { what: `PROGNOSE.KANSEN, ${ROWS} rows, one call`, measured: ms(median(chances(), 5)), beside: '', goal: '≤ 300 ms' },
    { what: `${GEMEENTEN.length} municipalities × ${COMING + 1} half-years, probability of each trede`, measured: ms(median(severalPeriods(), 5)), beside: '', goal: '≤ 150 ms' },
  ];
}

function chances(): () => void {
  const { associated } = loadBuiltFunctions();
  const [periode, taakstelling, achterstand, gerealiseerd, vorige] = factsColumns(ROWS) as [unknown[][], unknown[][], unknown[][], unknown[][], unknown[][]];
  const datum = periode.map(([cel]) => [cel === '2022-1' ? datumOf(2022, 4, 1) : datumOf(2024, 10, 1)]);
  // Somebody is housed in every row, so that there is a pace.
  const gehuisvest = gerealiseerd.map(([cel]) => [Number(cel) + 1]);
  return () => {
    const last = (associated.get('PROGNOSE_KANSEN')?.(periode, taakstelling, achterstand, gehuisvest, datum, vorige) as unknown[][]).at(-1);
    if (last?.length !== 6 || typeof last[0] !== 'number') throw new Error('the last row has no probabilities');
  };
}

function severalPeriods(): () => void {
  const taakstellingen = verdeel(PROVINCIE, GEMEENTEN.map(({ inwoners }) => inwoners), 'rest');
  const vragen = taakstellingen.map((taakstelling, i): Prognosevraag => ({
    periode: '2024-1', datum: datumOf(2024, 4, 1), taakstelling, achterstand_begin: Math.round(taakstelling * ((i % 5) - 1) / 5), gerealiseerd: Math.round(taakstelling / 2), vorige_trede: ((i % 3) + 1) as 1 | 2 | 3,
  }));
  return () => {
    for (const vraag of vragen) {
      const coming = taakstellingspaden(new Array<number>(COMING).fill(vraag.taakstelling), 0);
      const reeks = periodenKansen(vraag, prognose(vraag, 0.8, STANDAARDPARAMETERS), coming, STANDAARDPARAMETERS);
      if (reeks.length !== COMING + 1) throw new Error('a half-year is missing');
    }
  };
}
