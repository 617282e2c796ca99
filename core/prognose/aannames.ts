import { peildatum } from '../periode.ts';
import { huishoudgrootteIn, MAANDGEWICHTEN, type Parameternaam, type Parameters } from './parameters.ts';
import { type Verwachtplan, verwachtUitPlannen } from './plannen.ts';
import type { Prognose, Prognosevraag } from './prognose.ts';
import { AANNAMES, type Tempobron } from './prognose-texts.ts';

/** What a forecast was made with, besides the question itself. */
export interface Prognoseherkomst {
  readonly tempobron: Tempobron;
  /** The pace of the last weeks and that since the start, where they are known. */
  readonly tempo_recent: number | undefined;
  readonly tempo_gemiddeld: number | undefined;
  readonly parameters: Parameters;
  readonly gegeven: ReadonlySet<Parameternaam>;
  /** Municipalities that have plans and are not forecast. */
  readonly plannen_elders: readonly string[];
}

const FACTOR = 2;

/** Whether two paces differ by a factor 2 or more, so that both must be shown. */
export function verschiltSterk(recent: number, gemiddeld: number): boolean {
  return recent >= FACTOR * gemiddeld || gemiddeld >= FACTOR * recent;
}

/** The assumptions a forecast rests on, as Dutch sentences without full stop. */
export function aannamesVan(vraag: Prognosevraag, uitkomst: Prognose, herkomst: Prognoseherkomst): string[] {
  return [
    AANNAMES.prognose,
    ...tempoAannames(vraag, uitkomst, herkomst),
    ...tijdAannames(vraag, herkomst),
    ...planAannames(vraag, uitkomst, herkomst),
    ...tredeAannames(uitkomst),
  ];
}

function tempoAannames(
  { periode }: Prognosevraag,
  { uitzicht }: Prognose,
  { tempobron, tempo_recent, tempo_gemiddeld, parameters, gegeven }: Prognoseherkomst,
): string[] {
  if (uitzicht.kennis === undefined) return [];
  const spreiding = tempobron === 'eigen' ? 'spreiding_eigen_tempo' : 'tempospreiding';
  return [
    AANNAMES.tempo(uitzicht.kennis.tempo, tempobron),
    ...recentAannames(tempo_recent, tempo_gemiddeld),
    AANNAMES.huishoudens(huishoudgrootteIn(periode, parameters), gegeven.has('huishoudgrootte')),
    AANNAMES.spreiding(parameters[spreiding], gegeven.has(spreiding)),
    ...(MAANDGEWICHTEN.some((naam) => gegeven.has(naam)) ? [AANNAMES.maanden] : []),
  ];
}

/** Both paces where they differ much; nothing where one of them is not known. */
function recentAannames(recent: number | undefined, gemiddeld: number | undefined): string[] {
  if (recent === undefined || gemiddeld === undefined) return [];
  return verschiltSterk(recent, gemiddeld) ? [AANNAMES.recentAnders(recent, gemiddeld)] : [];
}

function tijdAannames(
  { periode, datum, correctiedatum = peildatum(periode, 'correctie') }: Prognosevraag,
  { parameters, gegeven }: Prognoseherkomst,
): string[] {
  if (datum >= correctiedatum) return [AANNAMES.afgelopen];
  if (datum < peildatum(periode, 'eind')) return [AANNAMES.zonderNakomend];
  return [AANNAMES.nakomend(parameters.vertraging, gegeven.has('vertraging'))];
}

function planAannames(
  { periode, datum, plannen = [] }: Prognosevraag,
  { uitzicht }: Prognose,
  { plannen_elders, parameters, gegeven }: Prognoseherkomst,
): string[] {
  const buiten = plannen.length - uitzicht.plannen.length;
  return [
    ...(uitzicht.plannen.length > 0
      ? [
          AANNAMES.plannen(
            uitzicht.plannen.length,
            verwachtUitPlannen(uitzicht.plannen),
            uitzicht.plannen.filter(({ kans }) => kans === 1).length,
          ),
          ...planstandaard(uitzicht.plannen, parameters, gegeven),
        ]
      : []),
    ...(buiten > 0 ? [AANNAMES.plannenBuiten(buiten, datum, peildatum(periode, 'eind'))] : []),
    ...(plannen_elders.length > 0 ? [AANNAMES.plannenElders(plannen_elders)] : []),
  ];
}

/** What is assumed of plans without a chance, and of several uncertain ones. */
function planstandaard(
  plannen: readonly Verwachtplan[],
  { plan_kans, plan_vertraging, plan_samenhang }: Parameters,
  gegeven: Prognoseherkomst['gegeven'],
): string[] {
  const zonderKans = plannen.filter(({ isStandaard }) => isStandaard).length;
  const onzeker = plannen.filter(({ kans, delen }) => kans > 0 && kans < 1 && delen > 0);
  const isMeer = onzeker.reduce((som, { delen }) => som + delen, 0) > 1;
  return [
    ...(zonderKans > 0
      ? [AANNAMES.planZonderKans(plan_kans, plan_vertraging, gegeven.has('plan_kans') || gegeven.has('plan_vertraging'))]
      : []),
    ...(isMeer && plan_samenhang > 0 ? [AANNAMES.planSamenhang(plan_samenhang, gegeven.has('plan_samenhang'))] : []),
  ];
}

function tredeAannames({ treden }: Prognose): string[] {
  if (!('mogelijk' in treden)) return [];
  return (['besluit', 'leeswijze'] as const).flatMap((status) => {
    const kans = treden.mogelijk.reduce((som, trede) => som + (trede.status === status ? trede.kans : 0), 0);
    return kans >= 0.005 ? [AANNAMES.status(kans, status)] : [];
  });
}
