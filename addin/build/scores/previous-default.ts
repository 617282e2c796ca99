import { peildatum } from '../../../core/periode.ts';
import { negatiefBinomiaal, verschuif, type Voorspeller } from '../../../core/prognose/index.ts';

const CLUSTERING = 3.5;
const SPREAD = 0.2;

/**
 * The defaults before a pace was known from the taakstelling, kept as they were to be compared with: the pace since the
 * start, as sure as the households it rests on and one more, one spread at every horizon. No answer where nobody is housed.
 */
export const previousDefault: Voorspeller = ({ periode, meting: { datum, gerealiseerd } }) => {
  const past = datum - peildatum(periode, 'begin');
  if (gerealiseerd <= 0 || past <= 0) return undefined;
  const expected = (gerealiseerd / past) * (peildatum(periode, 'eind') - datum);
  const uncertain = 1 / (1 + gerealiseerd / CLUSTERING) + SPREAD ** 2;
  return verschuif(negatiefBinomiaal(expected, CLUSTERING + expected * uncertain), gerealiseerd);
};
