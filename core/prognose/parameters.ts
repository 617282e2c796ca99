import { keysOf } from '../keys.ts';
import type { Periode } from '../periode.ts';

const { max } = Math;

/** What an assumption of the forecast is: its default, its unit, its bounds, and why the default is what it is. */
export interface Parameter {
  readonly standaard: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly eenheid: string;
  /** Where the default comes from; "eigen keuze" where no source gives it. */
  readonly reden: string;
}

const maandgewicht: Parameter = {
  standaard: 1,
  minimum: 0.1,
  maximum: 5,
  eenheid: 'ten opzichte van gemiddeld',
  reden: 'Eigen keuze: elke dag telt even zwaar. De bronnen geven geen verdeling over het jaar.',
};

/** All assumptions of the forecast, by name. Every number that is not in the facts is here. */
export const PARAMETERS = {
  huishoudgrootte: {
    standaard: 0,
    minimum: 0,
    maximum: 20,
    eenheid: 'personen per huishouden',
    reden: 'Eigen keuze: 0, de grootte van het jaar. Een ander getal (1 of meer) geldt voor elk jaar.',
  },
  huishoudgrootte_2022: {
    standaard: 2.25,
    minimum: 1,
    maximum: 20,
    eenheid: 'personen per huishouden tot en met 2023',
    reden:
      'Dossier Leusden 2022: gemiddeld 2,25 personen per woning. Eigen keuze: groottes zijn geometrisch verdeeld, zodat de spreiding 2 × 2,25 − 1 = 3,5 keer die van losse personen is.',
  },
  huishoudgrootte_2024: {
    standaard: 1.3,
    minimum: 1,
    maximum: 20,
    eenheid: 'personen per huishouden vanaf 2024',
    reden:
      'Voortgangsrapportage 2024: ongeveer 85% van de vergunninghouders kwam alleen. Met gezinnen van drie tot vier personen voor de rest is dat gemiddeld ongeveer 1,3.',
  },
  samen_geplaatst: {
    standaard: 2,
    minimum: 0,
    maximum: 200,
    eenheid: 'keer de spreiding van losse personen',
    reden:
      'Eigen keuze: wat er boven de huishoudens bij de spreiding komt, doordat een gebouw in één keer volloopt of registraties bij elkaar binnenkomen. Gekozen op gemaakte reeksen waarvan het verloop is geloot.',
  },
  vertraging: {
    standaard: 11,
    minimum: 0,
    maximum: 90,
    eenheid: 'dagen',
    reden:
      'Eigen keuze bij drie gevallen: 13 van de 211 personen zijn nagekomen (5 van 22 en 8 van 21 in Leusden 2021-2 en 2022-1, 0 van 168 in Utrecht 2022-1), 6% van een halfjaar. Eigen keuze: de vertraging is exponentieel verdeeld.',
  },
  tempospreiding: {
    standaard: 0.35,
    minimum: 0,
    maximum: 3,
    eenheid: 'deel van het tempo',
    reden:
      'Eigen keuze: hoeveel het tempo in de rest van het halfjaar afwijkt van wat eerst het gewone was (standaardafwijking). Gekozen op gemaakte reeksen waarvan het verloop is geloot; andere reeksen dan die waarop de prognose wordt beoordeeld. In de provincie lag het tempo na 26 oktober 2023 42% hoger dan daarvoor.',
  },
  spreiding_tot_nu: {
    standaard: 0.25,
    minimum: 0,
    maximum: 3,
    eenheid: 'deel van het tempo',
    reden:
      'Eigen keuze: hoeveel het tempo tot nu toe, los van het toeval van huishoudens, afwijkt van het gewone tempo (standaardafwijking). Daardoor zegt ook een groot aantal gehuisvesten niet alles. Gekozen op dezelfde gemaakte reeksen als de tempospreiding.',
  },
  verwachte_realisatie: {
    standaard: 0.85,
    minimum: 0.01,
    maximum: 10,
    eenheid: 'deel van de taakstelling',
    reden:
      'Gerealiseerd gedeeld door de taakstelling over twaalf gepubliceerde halfjaren: gemiddeld 0,85, standaardafwijking 0,29. Zolang er weinig van een gemeente bekend is, is dat het tempo dat bij haar taakstelling hoort.',
  },
  voorkennis_taakstelling: {
    standaard: 4,
    minimum: 0,
    maximum: 1000,
    eenheid: 'huishoudens',
    reden:
      'Eigen keuze: het tempo dat bij de taakstelling hoort, is zo zeker als na vier gehuisveste huishoudens (een standaardafwijking van de helft). Ruimer dan de 0,29 van de gepubliceerde halfjaren: gemeenten verschillen meer dan hun som. 0: de taakstelling zegt niets over het tempo.',
  },
  spreiding_eigen_tempo: {
    standaard: 0.25,
    minimum: 0,
    maximum: 3,
    eenheid: 'deel van het tempo',
    reden: 'Eigen keuze: wie zelf een tempo opgeeft, zit er meestal hoogstens een kwart naast (standaardafwijking).',
  },
  voorkennis: {
    standaard: 1,
    minimum: 0.01,
    maximum: 1000,
    eenheid: 'huishoudens',
    reden: 'Eigen keuze: zonder taakstelling is het tempo vooraf zo zeker als na één gehuisvest huishouden, dus bijna onbekend.',
  },
  recente_weken: {
    standaard: 6,
    minimum: 1,
    maximum: 26,
    eenheid: 'weken',
    reden: 'Dossier Utrecht 2022: een versnellingsactie duurt vier tot zes weken.',
  },
  halfwaardetijd: {
    standaard: 26,
    minimum: 0,
    maximum: 520,
    eenheid: 'weken',
    reden:
      'Eigen keuze: oudere weken tellen minder, na een halfjaar half. Zo tellen eerdere standen van dezelfde gemeente mee, en weegt een voorbije actie minder. 0: alleen het tempo sinds het begin van de periode.',
  },
  omslag: {
    standaard: 0,
    minimum: 0,
    maximum: 100,
    eenheid: 'drempel',
    reden:
      'Eigen keuze: 0, een plotselinge verandering van het tempo weegt niet extra. Geleerd: het tempo van de laatste weken telt mee voor het deel 1 − omslag ÷ z², met z hoeveel keer het verder van het gewogen tempo ligt dan toeval verklaart.',
  },
  plan_kans: {
    standaard: 0.8,
    minimum: 0,
    maximum: 1,
    eenheid: 'kans',
    reden: 'Eigen keuze: van vijf woningen waarvoor een plan geen kans noemt, komt er één niet.',
  },
  plan_vertraging: {
    standaard: 28,
    minimum: 0,
    maximum: 365,
    eenheid: 'dagen',
    reden:
      'Eigen keuze bij één geval: van de 34 personen die Leusden voor oktober en november 2022 had gepland, waren er op 22 november 7 geregistreerd. Eigen keuze: de vertraging is exponentieel verdeeld.',
  },
  plan_samenhang: {
    standaard: 0.5,
    minimum: 0,
    maximum: 1,
    eenheid: 'kans',
    reden:
      'Eigen keuze: de helft van de keren heeft alles wat van een gemeente tegenzit of meezit dezelfde oorzaak, zoals één gebouw of één corporatie.',
  },
  gewicht_maand_1: maandgewicht,
  gewicht_maand_2: maandgewicht,
  gewicht_maand_3: maandgewicht,
  gewicht_maand_4: maandgewicht,
  gewicht_maand_5: maandgewicht,
  gewicht_maand_6: maandgewicht,
  gewicht_maand_7: maandgewicht,
  gewicht_maand_8: maandgewicht,
  gewicht_maand_9: maandgewicht,
  gewicht_maand_10: maandgewicht,
  gewicht_maand_11: maandgewicht,
  gewicht_maand_12: maandgewicht,
} as const satisfies Readonly<Record<string, Parameter>>;

/** The name of an assumption of the forecast. */
export type Parameternaam = keyof typeof PARAMETERS;

/** A value for every assumption. */
export type Parameters = Readonly<Record<Parameternaam, number>>;

/** The half-life in weeks of the pace that a sudden change is seen by. Our choice: the length of a short action. */
export const KORTE_HALFWAARDETIJD = 4;

/** All names, in order. */
export const PARAMETERNAMEN = keysOf(PARAMETERS);

/** The months of the year, by the parameter that weighs them; the six of a half-year weigh 1 on average. */
export const MAANDGEWICHTEN = [
  'gewicht_maand_1',
  'gewicht_maand_2',
  'gewicht_maand_3',
  'gewicht_maand_4',
  'gewicht_maand_5',
  'gewicht_maand_6',
  'gewicht_maand_7',
  'gewicht_maand_8',
  'gewicht_maand_9',
  'gewicht_maand_10',
  'gewicht_maand_11',
  'gewicht_maand_12',
] as const satisfies readonly Parameternaam[];

/** The documented defaults. */
export const STANDAARDPARAMETERS: Parameters = Object.fromEntries(
  PARAMETERNAMEN.map((naam) => [naam, PARAMETERS[naam].standaard]),
) as Parameters;

/** The assumptions as they hold in one year. */
export type Modelparameters = Parameters & {
  /**
   * How many times the variance of a count of persons is that of as many single persons, because they come by household and
   * by building. For household size S that is E[S²] ÷ E[S]; for geometric sizes twice the mean less 1.
   */
  readonly clustering: number;
};

/** The first year in which `huishoudgrootte_2024` holds. */
const JAAR_ALLEENGAANDEN = 2024;

const bekend = new WeakMap<Parameters, readonly [eerder: Modelparameters, later: Modelparameters]>();

/** The assumptions as they hold in a periode; the same object for the same question, since it is asked for every row. */
export function parametersIn(periode: Periode, parameters: Parameters): Modelparameters {
  const perJaar = bekend.get(parameters) ?? [
    metClustering(parameters, parameters.huishoudgrootte_2022),
    metClustering(parameters, parameters.huishoudgrootte_2024),
  ];
  bekend.set(parameters, perJaar);
  return Number.parseInt(periode, 10) < JAAR_ALLEENGAANDEN ? perJaar[0] : perJaar[1];
}

/** The mean household size in a periode, in persons. */
export function huishoudgrootteIn(periode: Periode, parameters: Parameters): number {
  return (parametersIn(periode, parameters).clustering - parameters.samen_geplaatst + 1) / 2;
}

function metClustering(parameters: Parameters, vanJaar: number): Modelparameters {
  const grootte = parameters.huishoudgrootte === 0 ? vanJaar : max(1, parameters.huishoudgrootte);
  // Less than the least that is known without a taakstelling is nothing: it would make any pace plausible.
  const { voorkennis_taakstelling: zekerheid } = parameters;
  const voorkennis_taakstelling = zekerheid < PARAMETERS.voorkennis.minimum ? 0 : zekerheid;
  return { ...parameters, voorkennis_taakstelling, clustering: 2 * grootte - 1 + parameters.samen_geplaatst };
}
