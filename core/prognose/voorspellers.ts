import { peildatum } from '../periode.ts';
import { weken } from './dagen.ts';
import { verdelingVan, verhoudingVan } from './model.ts';
import type { Oorsprong } from './oorsprongen.ts';
import { type Modelparameters, type Parameters, parametersIn } from './parameters.ts';
import { gewogenTempo, type Tempokennis, tempoTotNu, tempoVooraf } from './prognose-tempo.ts';
import type { Verdeling } from './verdeling.ts';

/** A method of forecasting: the distribution of the persons housed at the end; `undefined` where it cannot say. */
export type Voorspeller = (oorsprong: Oorsprong) => Verdeling | undefined;

/** The pace known on the day of a past forecast, as the model takes it. */
export function tempoOp(oorsprong: Oorsprong, parameters: Modelparameters): Tempokennis | undefined {
  const { periode, meting, tellingen } = oorsprong;
  const vooraf = tempoVooraf(oorsprong, parameters);
  return parameters.halfwaardetijd > 0
    ? gewogenTempo(tellingen, meting.datum, parameters, vooraf)
    : tempoTotNu(periode, meting, parameters, vooraf);
}

/** The model as a method of forecasting. */
export function metModel(aannames: Parameters): Voorspeller {
  return (oorsprong) => {
    const parameters = parametersIn(oorsprong.periode, aannames);
    const kennis = tempoOp(oorsprong, parameters);
    if (kennis === undefined) return undefined;
    const { datum, gerealiseerd } = oorsprong.meting;
    const verwacht = kennis.tempo * weken(datum, peildatum(oorsprong.periode, 'eind'), parameters);
    return verdelingVan({
      zeker: gerealiseerd,
      plannen: [],
      samenhang: 0,
      verwacht,
      verhouding: verhoudingVan(kennis, verwacht, parameters),
      kennis,
    });
  };
}
