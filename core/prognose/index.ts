/** The forecast: pace, distribution, several periods, scenarios, learning from standen, scores. */
export { aannamesVan, verschiltSterk } from './aannames.ts';
export { bandVan } from './band.ts';
export { constantTempo, eenvoudigeAfvlakking, tempoVanLaatstePeriode } from './benchmarks.ts';
export { kansPerTrede, kansPerUitkomst, type OpenFeiten, waarschijnlijksteTrede } from './kansen.ts';
export { type Geleerd, leer } from './leren.ts';
export { checkDatum, MEESTE_VERWACHT, type Uitgangspunt, uitzicht, verdelingVan, verhoudingVan, verwachtAantal } from './model.ts';
export { legeRuimte, negatiefBinomiaal } from './negatief-binomiaal.ts';
export { type Oorsprong, oorsprongen } from './oorsprongen.ts';
export { GEEN_VOORKENNIS, readParameters, type Voorkennis } from './parameters-lezen.ts';
export { parametersUitStanden, parametertabel } from './parametertabel.ts';
export {
  huishoudgrootteIn,
  type Parameternaam,
  PARAMETERNAMEN,
  type Parameters,
  parametersIn,
  STANDAARDPARAMETERS,
} from './parameters.ts';
export { periodenTabel, periodenVooruit } from './perioden.ts';
export { verwachtUitPlannen } from './plannen.ts';
export { readPlannen } from './plannen-lezen.ts';
export { readNiveau, readTempo } from './prognose-readers.ts';
export { prognoseTabel, type Prognosewijze } from './prognose-tabel.ts';
export { type Tempokennis, tempoTussen, tempoVanPeriode } from './prognose-tempo.ts';
export type { Tempobron } from './prognose-texts.ts';
export { openFeiten, prognose, type Prognose, type Prognosevraag, type Tredekans, waaromOnbekend } from './prognose.ts';
export { readScenario } from './scenario-lezen.ts';
export { scenarioverschil } from './scenario-verschil.ts';
export {
  computeLopende,
  computeScenario,
  invoerVan,
  leegFeit,
  parametersVan,
  type Scenario,
  type Scenariofeiten,
  type Scenarioinvoer,
  alsScenariostanden,
  reeksenVan,
  type Scenarioplan,
  type Scenariostand,
  tempovraagVan,
  SCENARIOVERSIE,
  vraagVan,
} from './scenario.ts';
export { crps, gemiddeldeVan, interval, pit } from './scores.ts';
export { readDagstand, STANDKOLOMMEN } from './standen-lezen.ts';
export { type Periodereeks, periodereeksen, type Dagstand } from './standen.ts';
export { recentTempo } from './tempokeuze.ts';
export { gemiddelde, kansOnder, kwantiel, type Verdeling, verschuif } from './verdeling.ts';
export { verloop, type Verwachting } from './verloop.ts';
export {
  alsPrognoserijen,
  VOORSPELLINGENBLAD,
  readVastgelegdePrognoses,
  rechteLijn,
  beoordeelPrognoses,
  type Uitkomstoordeel,
  VASTGELEGDE_KOLOMMEN,
  type VastgelegdePrognose,
} from './vastgelegde-prognoses.ts';
export { volgensSchema } from './volgens-schema.ts';
export { metingenIn, metTempo, type Standgeschiedenis, standgeschiedenis } from './standgeschiedenis.ts';
export { metModel, type Voorspeller } from './voorspellers.ts';
export { PROGNOSEFOUT } from './prognose-messages.ts';
