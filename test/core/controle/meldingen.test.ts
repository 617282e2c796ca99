import { describe } from 'vitest';
import { CONTROLEFOUT } from '../../../core/controle/teksten.ts';
import { testWording } from '../../wording.ts';

describe('the words of a table that cannot be checked', () => {
  testWording(CONTROLEFOUT, {
    geen_bekende_kolom: [[CONTROLEFOUT.geen_bekende_kolom({ koppen: ['', 'naam', 'x'] }), 'ongeldig', 'Geen bekende kolom. Gevonden: "naam", "x". Verwacht een of meer van: gemeente, periode, peildatum, taakstelling, herverdeling, achterstand_begin, totaalopgave, gerealiseerd, nagekomen, nagekomen_vorige, gekoppeld, realisatie_taakstelling, realisatie_totaalopgave, achterstand_eind, vorige_trede, trede, beoordeling_op.']],
  });
});
