import { datumInWoorden, datumOf } from '../../core/datum.ts';
import { VERTALINGEN } from './terms/termen.ts';

/**
 * The Dutch for a term of the spreadsheet library; the term itself where there is none.
 * Places such as `%s` stay as they are: the library fills them in.
 */
export function translate(term: string): string {
  return VERTALINGEN[term] ?? VERTALINGEN[term.replace(/\s+/g, ' ').trim()] ?? term;
}

/** What the page itself says. */
export const PAGE_TEXT = {
  fileName: 'IBT-startwerkmap.xlsx',
  newFileName: 'Nieuwe werkmap.xlsx',
  leegBlad: 'Blad1',
  nietOpgeslagen: 'niet opgeslagen',
  sluiten: 'Sluiten',
  doorgaan: 'Doorgaan',
  annuleren: 'Annuleren',
  vervangenTitel: 'Wijzigingen niet opgeslagen',
  vervangenVraag: 'Deze werkmap heeft wijzigingen die niet zijn opgeslagen. Doorgaan zonder op te slaan?',
  bevestigen: 'Bevestigen',
  foutTitel: 'Dat is niet gelukt',
  nietAllesTitel: 'Niet alles is overgenomen',
  nietAllesGeopend:
    'De werkbank kent niet alles wat in dit bestand staat. Het origineel is niet gewijzigd; opslaan onder dezelfde naam vervangt het wel.',
  verliesTitel: 'Niet alles komt in het bestand',
  verlies: 'Er is nog niets opgeslagen. Dit staat niet of anders in het bestand:',
  saveAnyway: 'Toch opslaan',
  opening: (naam: string) => `"${naam}" wordt geopend`,
  openingUitleg: 'De huidige werkmap blijft staan tot de nieuwe er is.',
  stoppen: 'Stoppen',
  openfoutTitel: (naam: string) => `"${naam}" kan niet worden geopend`,
  openfout: 'Er is iets misgegaan bij het lezen van dit bestand. De huidige werkmap is niet gewijzigd.',
  opslaanfout: 'Er is iets misgegaan bij het maken van het bestand. De werkmap is niet opgeslagen.',
  opgeslagen: (naam: string) => `"${naam}" is opgeslagen.`,
  saveCancelled: 'Er is niets opgeslagen.',
  againTitel: 'Het bestand is klaar',
  againVraag: (naam: string) => `Kies waar "${naam}" moet komen.`,
  againJa: 'Kies een plaats',
  aangeboden: (naam: string) =>
    `"${naam}" is aangeboden als download. Kijk of het in uw map met downloads staat: de werkbank kan dat niet zien.`,
  aangekomen: 'Het staat er',
  nietAangekomen: 'Het staat er niet',
  nietAangekomenUitleg:
    'De werkmap blijft hier staan als niet opgeslagen. Sta downloads van deze pagina toe, of kies een andere map, en sla opnieuw op.',
  herstelTitel: 'Er is een herstelkopie',
  herstelVraag: (naam: string, moment: string) =>
    `"${naam}" was niet opgeslagen toen de pagina werd gesloten of vastliep. Deze browser heeft een kopie van ${moment}.`,
  herstel: 'Herstellen',
  herstelLater: 'Later',
  herstelWeg: 'Weggooien',
  zonderHerstelkopie: 'zonder herstelkopie: de opslag van deze browser is vol of dicht',
  geopend: (naam: string) => `"${naam}" is geopend.`,
  loadErrorTitel: 'De werkbank kan niet worden geladen',
  loadError: (reden: string) =>
    `${reden} Controleer de verbinding en laad de pagina opnieuw. Blijft dit staan, vraag dan uw beheerder de hele map opnieuw te plaatsen.`,
  onverwacht: (fout: string) => `Er ging iets mis (${fout}).`,
  loadAgain: 'Opnieuw laden',
  zonderGrafiekenTitel: 'Grafieken worden niet getekend',
  zonderGrafieken:
    'Een onderdeel (chart.js) is niet geladen. Rekenen en opslaan gaan gewoon. Controleer de verbinding en laad de pagina opnieuw om grafieken te zien.',
  width: (pixels: number) => `${pixels} pixels`,
} as const;

/** What is said of a formula that the workbench keeps for Excel. */
export const KEPT = {
  omschrijving:
    'Bewaart een formule van Excel die de werkbank niet kan uitrekenen, met de laatste uitkomst. In Excel staat er na opslaan weer de formule zelf.',
  formule: 'De formule, zoals het bestand die heeft.',
  uitkomst: 'De laatste uitkomst. Die verandert hier niet mee.',
  zonderUitkomst: 'De werkbank kan deze formule niet uitrekenen, en het bestand had er geen uitkomst bij.',
} as const;
/** A moment of today or before, such as `30 november 2026, 14:05`. */
export function moment(at: Date): string {
  const [hours, minutes] = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${datumInWoorden(datumOf(at.getFullYear(), at.getMonth() + 1, at.getDate()))}, ${hours}:${minutes}`;
}

/** The question what to sort. */
export const SORT = {
  titel: 'Wat wilt u sorteren?',
  vraag: 'Naast de selectie staan ook gegevens. Sorteert u alleen deze kolom, dan horen de cellen op een rij niet meer bij elkaar.',
  annuleren: 'Annuleren',
  kolom: 'Alleen deze kolom',
  tabel: 'Hele tabel sorteren',
} as const;

/** Why a file cannot be opened, or what of it is left out. */
export const FILE = {
  macros: 'macro’s (VBA)',
  opmerkingen: 'opmerkingen en notities bij cellen',
  draaitabellen: 'draaitabellen (hun cijfers staan als waarden in het blad)',
  koppelingen: 'koppelingen naar andere werkmappen (hun laatste waarden zijn overgenomen)',
  otherFormat:
    'opmaak, grafieken, opmerkingen en regels: van een .xls-, .xlsb- of .ods-bestand komen waarden, formules en getalnotaties mee',
  bladsoorten: (namen: string) => `bladen zonder cellen, zoals grafiekbladen: ${namen}`,
  verreCellen: (cellen: string) => `cellen ver buiten de tabel, die de werkbank niet kan tonen: ${cellen}`,
  heleKolommen: 'regels en opmaak voor hele kolommen (ze gelden hier tot onder de laatste rij)',
  sparklines: 'minigrafieken in cellen (sparklines)',
  slicers: 'slicers',
  matrixwaarden: (cellen: string) => `matrixformules die de werkbank niet kent (hun uitkomsten staan als waarden in het blad): ${cellen}`,
  onberekend: (formules: string) =>
    `formules die de werkbank niet kan uitrekenen; ze houden hun laatste uitkomst en gaan ongewijzigd mee naar Excel: ${formules}`,
  vormen: 'vormen, tekstvakken en besturingselementen',
  onbekendeNotaties: (notaties: string) => `getalnotaties die de werkbank niet kent: ${notaties}`,
  lettertypen: (lettertypen: string) => `lettertypen, alles wordt Arial: ${lettertypen}`,
  regelmeldingen: 'de eigen meldingen bij invoerregels (de regels zelf wel)',
  patronen: 'opvulpatronen van cellen',
  randen: 'dubbele, gestippelde en diagonale randen (ze worden gewoon)',
  uitlijning: 'bijzondere uitlijning van cellen',
  voorwaardelijk: 'een deel van de voorwaardelijke opmaak',
  invoer: 'een deel van de invoerregels (gegevensvalidatie)',
  links: 'een deel van de hyperlinks',
  onderdelen: 'onderdelen die niet te lezen zijn',
  namen: (namen: string) => `namen die geen bereik zijn: ${namen}`,
  celfunctie: (plaats: string, formule: string) => `${plaats}: ${formule}`,
  invoerregels: (plaatsen: string) => `invoerregels die een bestand niet kent, zoals selectievakjes: ${plaatsen}`,
  keuzelijsten: (plaatsen: string) => `de weergave van keuzelijsten als label of zonder pijl (ze krijgen een pijl): ${plaatsen}`,
  regelfuncties: (plaatsen: string) => `regels met IBT-functies, die Excel alleen in cellen uitrekent: ${plaatsen}`,
  bladnamen: (bladen: string) =>
    `bladnamen van meer dan 31 tekens (die worden ingekort, en namen van cellen op dat blad kloppen dan niet meer): ${bladen}`,
  afgekapt: (plaatsen: string) => `tekst die wordt afgekapt (die wordt kleiner of loopt door): ${plaatsen}`,
  notaties: (plaatsen: string) => `getalnotaties met kwartalen: ${plaatsen}`,
  meegroeiend: (plaatsen: string) => `tabellen die met een formule meegroeien (de opmaak van nu blijft): ${plaatsen}`,
  tabelgetallen: (plaatsen: string) => `getallen in de kop of de totaalrij van een tabel (die worden tekst): ${plaatsen}`,
  filters: (plaatsen: string) => `wat er in een filter is gekozen (de rijen blijven verborgen): ${plaatsen}`,
  astitels: (grafieken: string) =>
    `titels van assen en opmaak van titels (Excel toont ze, maar heropend in de werkbank zijn ze weg): grafiek ${grafieken}`,
  grafieksoort: (grafieken: string) =>
    `spreidingsgrafieken en cirkelgrafieken met meer reeksen (heropend in de werkbank zien ze er anders uit): grafiek ${grafieken}`,
  tijdas: (grafieken: string) =>
    `lijnen over een as van datums of getallen (het worden losse labels, zoals in Excel): grafiek ${grafieken}`,
  alsWaarde: (celfunctie: string) =>
    `${celfunctie} (deze functie van de werkbank bestaat niet in Excel; de uitkomst wordt als waarde opgeslagen)`,
} as const;
