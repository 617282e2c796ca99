import { inschaling } from '../../../core/beoordeling/index.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { FeitenVan } from '../../../core/prognose/index.ts';
import { eindstand, periodereeksen, type Stand } from '../../../core/prognose/index.ts';
import { toevalMet } from './toeval.ts';

/**
 * Facts to a synthetic set: a taakstelling near what was housed the periode before, an achterstand that carries over,
 * and the trede of the periode before by the ladder itself; at the start no achterstand and trede 2.
 */
export function feitenBij(standen: readonly Stand[], zaad: number): FeitenVan {
  const toeval = toevalMet(zaad);
  const feiten = new Map<string, Omit<Feiten, 'gerealiseerd'>>();
  const laatste = new Map<string, Feiten>();
  for (const reeks of periodereeksen(standen)) {
    const vorige = laatste.get(reeks.gemeente);
    const gerealiseerd = eindstand(reeks) ?? 0;
    const achterstand_begin = vorige === undefined ? 0 : vorige.taakstelling + vorige.achterstand_begin - vorige.gerealiseerd;
    const gewoon = vorige?.gerealiseerd ?? gerealiseerd;
    const taakstelling = Math.max(1, Math.round(gewoon * (0.8 + 0.4 * toeval.uniform()) - 0.3 * achterstand_begin));
    const vorige_trede: Trede = (vorige && inschaling(vorige)) ?? 2;
    const nieuw = { periode: reeks.periode, taakstelling, achterstand_begin, vorige_trede };
    feiten.set(`${reeks.gemeente}|${reeks.periode}`, nieuw);
    laatste.set(reeks.gemeente, { ...nieuw, gerealiseerd });
  }
  return ({ gemeente, periode }) => feiten.get(`${gemeente}|${periode}`);
}
