import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import { type Trede, TREDEN } from '../../../core/trede.ts';
import type { Bevindingsoort } from '../../../core/controle/bevinding.ts';
import { type Periode, peildatum } from '../../../core/periode.ts';
import { type Kans, metGerealiseerd, type Model, type Modelkolom, type Modelrij, schoneTabel } from './schone-tabel.ts';

/** A table with one error in it, and the finding that must be there: its kind and its row. */
export interface Gezaaid {
  readonly model: Model;
  readonly soort: Bevindingsoort;
  readonly rij: number;
}

/** A kind of error: its name, and how it is put into the clean table of a seed; `undefined` where that table has no place for it. */
export interface Foutklasse {
  readonly naam: string;
  /** Whether its own finding must be the only one: a cause is not reported twice. */
  readonly enig: boolean;
  readonly zaai: (seed: number, kans: Kans) => Gezaaid | undefined;
}

type Plek = (rij: Modelrij, rijen: readonly Modelrij[]) => boolean;

const gemeenterij: Plek = ({ rol }) => rol === 'gemeente';
const totaalrij: Plek = ({ rol }) => rol === 'totaal';
/** A row that no other row is compared with afterwards: of the last periode. */
const laatste: Plek = (rij, rijen) => gemeenterij(rij, rijen) && rij.periode === rijen.at(-1)!.periode;
const metPercentages: Plek = (rij, rijen) =>
  gemeenterij(rij, rijen) && rij.realisatie_taakstelling !== null && rij.realisatie_totaalopgave !== null;
const metNagekomen: Plek = (rij, rijen) => gemeenterij(rij, rijen) && Number(rij.nagekomen) > 0;
const niet =
  (plek: Plek, kolom: Modelkolom, waarde: unknown): Plek =>
  (rij, rijen) =>
    plek(rij, rijen) && rij[kolom] !== waarde;
const getal = (rij: Modelrij, kolom: Modelkolom) => Number(rij[kolom]);

/** Replaces one row of a clean table; `verander` gives the new row, or `undefined` where the error would not be one. */
function inRij(
  soort: Bevindingsoort,
  plek: Plek,
  verander: (rij: Modelrij, model: Model, kans: Kans) => Partial<Modelrij> | undefined,
): Foutklasse['zaai'] {
  return (seed, kans) => {
    const model = schoneTabel(seed);
    const plaatsen = model.rijen.flatMap((rij, i) => (plek(rij, model.rijen) ? [i] : []));
    if (plaatsen.length === 0) return undefined;
    const i = kans.uit(plaatsen);
    const nieuw = verander(model.rijen[i]!, model, kans);
    if (nieuw === undefined) return undefined;
    model.rijen[i] = { ...model.rijen[i]!, ...nieuw };
    return { model, soort, rij: i + 2 };
  };
}

/** Replaces one cell. */
function inCel(
  soort: Bevindingsoort,
  plek: Plek,
  kolom: Modelkolom,
  waarde: (rij: Modelrij, model: Model, kans: Kans) => unknown,
): Foutklasse['zaai'] {
  return inRij(soort, plek, (rij, model, kans) => {
    const nieuw = waarde(rij, model, kans);
    return nieuw === undefined ? undefined : { [kolom]: nieuw };
  });
}

/** Breaks the chain of periods; the rows after it fit again. */
function inKeten(
  soort: Bevindingsoort,
  begin: (eind: number, nagekomen: number) => number | undefined,
  verander: (rij: Modelrij, nagekomen: number) => Partial<Modelrij> = () => ({}),
): Foutklasse['zaai'] {
  return (seed, kans) => {
    const schoon = schoneTabel(seed);
    const gemeenten = [...new Set(schoon.rijen.filter(({ rol }) => rol === 'gemeente').map(({ gemeente }) => gemeente))];
    const perioden = [...new Set(schoon.rijen.map(({ periode }) => periode))];
    const breuk = { gemeente: kans.geheel(0, gemeenten.length - 1), periode: kans.geheel(1, perioden.length - 1) };
    let gelukt = true;
    let correctie = 0;
    const model = schoneTabel(seed, {
      ...breuk,
      begin: (eind, nagekomen) => {
        const nieuw = begin(eind, nagekomen);
        gelukt &&= nieuw !== undefined;
        correctie = nagekomen;
        return nieuw ?? eind;
      },
    });
    if (!gelukt) return undefined;
    const i = model.rijen.findIndex(
      ({ gemeente, periode }) => gemeente === gemeenten[breuk.gemeente] && periode === perioden[breuk.periode],
    );
    model.rijen[i] = { ...model.rijen[i]!, ...verander(model.rijen[i]!, correctie) };
    return { model, soort, rij: i + 2 };
  };
}

/** Whether two shares are so far apart that no rounding brings them together. */
const ver = (teller: number, noemer: number, andere: number) => Math.abs(teller / noemer - teller / andere) > 0.02;

function onmogelijkeTrede(rij: Modelrij): Trede | undefined {
  const { gekoppeld, beoordeling_op } = rij;
  const beoordeling = beoordeel({
    periode: rij.periode as Periode,
    taakstelling: getal(rij, 'taakstelling'),
    herverdeling: getal(rij, 'herverdeling'),
    achterstand_begin: getal(rij, 'achterstand_begin'),
    gerealiseerd: getal(rij, 'gerealiseerd'),
    nagekomen: getal(rij, 'nagekomen'),
    gekoppeld: beoordeling_op === 'totaalopgave' || gekoppeld === null ? undefined : Number(gekoppeld),
    nagekomen_vorige: rij.nagekomen_vorige === null ? undefined : getal(rij, 'nagekomen_vorige'),
    vorige_trede: rij.vorige_trede as Trede,
  });
  return 'mogelijke_treden' in beoordeling ? TREDEN.find((trede) => !beoordeling.mogelijke_treden.includes(trede)) : undefined;
}

const heeftAchterstand = (rij: Modelrij) => {
  const opgave = rij.beoordeling_op === 'Koppelingstekort' ? getal(rij, 'gekoppeld') : getal(rij, 'totaalopgave');
  return opgave - getal(rij, 'gerealiseerd') - getal(rij, 'nagekomen') > 0;
};

/** Every kind of error, each put into clean tables one at a time. */
export const FOUTKLASSEN: readonly Foutklasse[] = [
  {
    naam: 'a totaalopgave that is not the sum',
    enig: true,
    zaai: inCel('totaalopgave', gemeenterij, 'totaalopgave', (rij) => getal(rij, 'totaalopgave') + 37),
  },
  {
    naam: 'a taakstelling that the totaalopgave does not have',
    enig: true,
    zaai: inCel('totaalopgave', gemeenterij, 'taakstelling', (rij) => getal(rij, 'taakstelling') + 29),
  },
  {
    naam: 'a herverdeling that the totaalopgave does not have',
    enig: true,
    zaai: inCel('totaalopgave', gemeenterij, 'herverdeling', (rij) => getal(rij, 'herverdeling') + 13),
  },
  {
    naam: 'an achterstand_begin with a turned sign',
    enig: true,
    zaai: inCel('teken', niet(gemeenterij, 'achterstand_begin', 0), 'achterstand_begin', (rij) => -getal(rij, 'achterstand_begin')),
  },
  {
    naam: 'an achterstand_eind with a turned sign',
    enig: true,
    zaai: inCel(
      'teken',
      (rij, rijen) =>
        niet(gemeenterij, 'achterstand_eind', 0)(rij, rijen) && 2 * getal(rij, 'achterstand_eind') !== getal(rij, 'nagekomen'),
      'achterstand_eind',
      (rij) => -getal(rij, 'achterstand_eind'),
    ),
  },
  {
    naam: 'an achterstand_eind that does not follow',
    enig: true,
    zaai: inCel(
      'achterstand_eind',
      niet(gemeenterij, 'achterstand_eind', -41),
      'achterstand_eind',
      (rij) => getal(rij, 'achterstand_eind') + 41,
    ),
  },
  {
    naam: 'a gerealiseerd that nothing else goes with',
    enig: false,
    zaai: inCel('gerealiseerd', niet(metPercentages, 'achterstand_eind', 0), 'gerealiseerd', (rij) => getal(rij, 'gerealiseerd') + 31),
  },
  {
    naam: 'a taakstelling percentage that does not follow',
    enig: true,
    zaai: inCel('percentage', metPercentages, 'realisatie_taakstelling', (rij, { deel }) =>
      deel(5 * getal(rij, 'gerealiseerd') + 7 * getal(rij, 'taakstelling'), getal(rij, 'taakstelling')),
    ),
  },
  {
    naam: 'a totaalopgave percentage that does not follow',
    enig: true,
    zaai: inCel('percentage', metPercentages, 'realisatie_totaalopgave', (rij, { deel }) =>
      deel(getal(rij, 'gerealiseerd') + 9 * getal(rij, 'totaalopgave'), getal(rij, 'totaalopgave') / 2),
    ),
  },
  {
    naam: 'a taakstelling percentage without the herverdeling',
    enig: true,
    zaai: inCel(
      'percentage_grondslag',
      (rij, rijen) => metPercentages(rij, rijen) && getal(rij, 'herverdeling') !== 0,
      'realisatie_taakstelling',
      (rij, { deel }) => {
        const [teller, taakstelling, herverdeling] = [getal(rij, 'gerealiseerd'), getal(rij, 'taakstelling'), getal(rij, 'herverdeling')];
        return ver(teller, taakstelling, taakstelling + herverdeling) ? deel(teller, taakstelling) : undefined;
      },
    ),
  },
  {
    naam: 'a totaalopgave percentage of the taakstelling',
    enig: true,
    zaai: inCel('percentage_grondslag', metPercentages, 'realisatie_totaalopgave', (rij, { deel }) => {
      const [teller, opgave, noemer] = [
        getal(rij, 'gerealiseerd'),
        getal(rij, 'totaalopgave'),
        getal(rij, 'taakstelling') + getal(rij, 'herverdeling'),
      ];
      return ver(teller, opgave, noemer) ? deel(teller, noemer) : undefined;
    }),
  },
  {
    naam: 'a percentage with nagekomen counted in',
    enig: true,
    zaai: inCel(
      'percentage_grondslag',
      (rij, rijen) => metPercentages(rij, rijen) && metNagekomen(rij, rijen),
      'realisatie_totaalopgave',
      (rij, { deel }) => {
        const [teller, erbij, opgave] = [getal(rij, 'gerealiseerd'), getal(rij, 'nagekomen'), getal(rij, 'totaalopgave')];
        return erbij / opgave > 0.02 &&
          ver(teller + erbij, opgave, getal(rij, 'taakstelling')) &&
          ver(teller + erbij, opgave, getal(rij, 'taakstelling') + getal(rij, 'herverdeling'))
          ? deel(teller + erbij, opgave)
          : undefined;
      },
    ),
  },
  { naam: 'a stand that was not carried over', enig: true, zaai: inKeten('overdracht', (eind) => (eind === -17 ? undefined : eind + 17)) },
  { naam: 'a stand carried over with a turned sign', enig: true, zaai: inKeten('teken', (eind) => (eind === 0 ? undefined : -eind)) },
  {
    naam: 'a corrected stand carried over',
    enig: true,
    zaai: inKeten(
      'beoordeelde_stand_overgedragen',
      (eind, nagekomen) => (nagekomen > 0 && 2 * eind !== nagekomen && eind !== nagekomen ? eind - nagekomen : undefined),
      () => ({ nagekomen_vorige: null }),
    ),
  },
  {
    naam: 'a corrected stand carried over and corrected again',
    enig: true,
    zaai: inKeten(
      'dubbele_correctie',
      (eind, nagekomen) => (nagekomen > 0 && 2 * eind !== nagekomen && eind !== nagekomen ? eind - nagekomen : undefined),
      (_, nagekomen) => ({ nagekomen_vorige: nagekomen }),
    ),
  },
  {
    naam: 'nagekomen taken off achterstand_eind',
    enig: true,
    zaai: inCel(
      'dubbele_correctie',
      (rij, rijen) => metNagekomen(rij, rijen) && rij.achterstand_eind !== rij.nagekomen,
      'achterstand_eind',
      (rij) => getal(rij, 'achterstand_eind') - getal(rij, 'nagekomen'),
    ),
  },
  {
    naam: 'nagekomen counted in gerealiseerd too',
    enig: false,
    zaai: inCel(
      'dubbele_correctie',
      niet(metNagekomen, 'achterstand_eind', 0),
      'gerealiseerd',
      (rij) => getal(rij, 'gerealiseerd') + getal(rij, 'nagekomen'),
    ),
  },
  {
    naam: 'a vorige_trede that differs from the row before',
    enig: true,
    zaai: inCel(
      'vorige_trede',
      (rij, rijen) => gemeenterij(rij, rijen) && rij.periode !== rijen[0]!.periode,
      'vorige_trede',
      (rij) => (getal(rij, 'vorige_trede') % 6) + 1,
    ),
  },
  {
    naam: 'a trede the facts do not allow',
    enig: false,
    zaai: inCel(
      'trede',
      (rij, rijen) => laatste(rij, rijen) && heeftAchterstand(rij),
      'trede',
      (rij) => {
        const trede = onmogelijkeTrede(rij);
        return trede === 1 ? 6 : trede;
      },
    ),
  },
  {
    naam: 'trede 1 with an achterstand',
    enig: false,
    zaai: inCel(
      'trede_en_achterstand',
      (rij, rijen) => laatste(rij, rijen) && heeftAchterstand(rij),
      'trede',
      (rij) => (onmogelijkeTrede(rij) === 1 ? 1 : undefined),
    ),
  },
  {
    naam: 'a higher trede without an achterstand',
    enig: false,
    zaai: inCel(
      'trede_en_achterstand',
      (rij, rijen) =>
        laatste(rij, rijen) && !heeftAchterstand(rij) && rij.beoordeling_op !== 'Koppelingstekort' && !(getal(rij, 'vorige_trede') >= 4),
      'trede',
      () => 3,
    ),
  },
  {
    naam: 'a peildatum in another periode',
    enig: true,
    zaai: inCel('peildatum_buiten_periode', gemeenterij, 'peildatum', (rij) => peildatum(rij.periode as Periode, 'correctie') + 1),
  },
  {
    naam: 'a cumulative stand that falls',
    enig: true,
    zaai: inRij(
      'dalende_reeks',
      ({ rol }, rijen) => rol === 'tussenstand' && rijen.some((rij) => rij.rol === 'tussenstand'),
      (rij, { deel, rijen }) => {
        const eerder = rijen.find(({ rol }) => rol === 'tussenstand')!;
        return eerder.peildatum === rij.peildatum || getal(eerder, 'gerealiseerd') < 2
          ? undefined
          : metGerealiseerd(rij, getal(eerder, 'gerealiseerd') - 1, deel);
      },
    ),
  },
  {
    naam: 'a row that is there twice',
    enig: true,
    zaai: (seed, kans) => {
      const model = schoneTabel(seed);
      const rij = kans.uit(model.rijen.filter(({ rol }) => rol === 'gemeente'));
      model.rijen.push({ ...rij });
      return { model, soort: 'dubbele_rij', rij: model.rijen.length + 1 };
    },
  },
  {
    naam: 'a municipality that does not exist',
    enig: true,
    zaai: inCel('gemeente_onbekend', laatste, 'gemeente', (rij) => `${String(rij.gemeente)}xx`),
  },
  {
    naam: 'a municipality spelled otherwise',
    enig: true,
    zaai: inCel('gemeente_spelling', gemeenterij, 'gemeente', (rij) => String(rij.gemeente).toUpperCase()),
  },
  { naam: 'a row without a municipality', enig: true, zaai: inCel('ontbreekt', laatste, 'gemeente', () => null) },
  {
    naam: 'a periode that became a date',
    enig: true,
    zaai: inCel(
      'periode_als_datum',
      gemeenterij,
      'periode',
      ({ periode }) => peildatum(`${String(periode).slice(0, 4)}-1` as Periode, 'begin') + (String(periode).endsWith('2') ? 31 : 0),
    ),
  },
  { naam: 'a periode that does not exist', enig: true, zaai: inCel('ongeldige_waarde', gemeenterij, 'periode', () => '2022-3') },
  { naam: 'a periode left blank', enig: true, zaai: inCel('ontbreekt', gemeenterij, 'periode', (_, __, kans) => kans.uit([0, null, ''])) },
  { naam: 'a peildatum that is no date', enig: true, zaai: inCel('ongeldige_waarde', gemeenterij, 'peildatum', () => '1 juli 2022') },
  {
    naam: 'text for a number',
    enig: true,
    zaai: inCel('tekst_als_getal', gemeenterij, 'gerealiseerd', (rij) => `${String(rij.gerealiseerd)} `),
  },
  {
    naam: 'a fraction of a person',
    enig: true,
    zaai: inCel('geen_geheel_getal', gemeenterij, 'totaalopgave', (rij) => getal(rij, 'totaalopgave') + 0.5),
  },
  {
    naam: 'a negative count',
    enig: true,
    zaai: inCel('negatief_aantal', gemeenterij, 'gerealiseerd', (rij) => -getal(rij, 'gerealiseerd')),
  },
  {
    naam: 'an error value',
    enig: true,
    zaai: inCel('ongeldige_waarde', gemeenterij, 'taakstelling', () => ({ type: 'Error', basicValue: '#N/A' })),
  },
  { naam: 'a trede above 6', enig: true, zaai: inCel('ongeldige_waarde', laatste, 'trede', () => 7) },
  {
    naam: 'a gekoppeld below gerealiseerd',
    enig: false,
    zaai: inRij('gekoppeld_kleiner', laatste, (rij) => ({ gekoppeld: getal(rij, 'gerealiseerd') - 3, beoordeling_op: null })),
  },
  {
    naam: 'judged on something else than the figures say',
    enig: false,
    zaai: inCel('beoordeling_op', niet(gemeenterij, 'beoordeling_op', null), 'beoordeling_op', (rij) =>
      rij.beoordeling_op === 'totaalopgave' ? 'koppelingstekort' : 'totaalopgave',
    ),
  },
  {
    naam: 'a total that is not the sum',
    enig: true,
    zaai: inRij('totaalrij', totaalrij, (rij, _, kans) => {
      const kolom = kans.uit<Modelkolom>(['taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'achterstand_eind']);
      return getal(rij, kolom) === -1 ? undefined : { [kolom]: getal(rij, kolom) + 1 };
    }),
  },
  {
    naam: 'a number per trede that is not the count',
    enig: true,
    zaai: inCel(
      'telling',
      ({ rol }) => rol === 'telling',
      'trede',
      (rij) => getal(rij, 'trede') + 1,
    ),
  },
  {
    naam: 'a gerealiseerd of 0 or blank',
    enig: true,
    zaai: inCel(
      'nul_of_leeg',
      (rij, rijen) => gemeenterij(rij, rijen) && heeftAchterstand(rij),
      'gerealiseerd',
      (_, __, kans) => kans.uit([0, null, '']),
    ),
  },
  {
    naam: 'a taakstelling of 0',
    enig: true,
    zaai: inCel('nul_of_leeg', gemeenterij, 'taakstelling', (_, __, kans) => kans.uit([0, null, ''])),
  },
  {
    naam: 'an achterstand_eind left blank',
    enig: true,
    zaai: inCel('nul_of_leeg', niet(gemeenterij, 'achterstand_eind', 0), 'achterstand_eind', (_, __, kans) => kans.uit([0, null, ''])),
  },
];
