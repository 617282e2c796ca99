import { keyOf } from '../kolomnaam.ts';
import type { Broncel } from './bronblad.ts';

/** What a column holds that may not be read here. */
export type Persoonsgegeven = 'nummer' | 'naam' | 'geboortedatum' | 'adres' | 'contact' | 'kenmerk';

/**
 * How far a heading tells by itself: `altijd`; `tenzij` counts or municipalities stand below it; `als` what stands below it is
 * of its kind.
 */
export type Zekerheid = 'altijd' | 'tenzij' | 'als';

/** What a heading says of the column below it. */
export interface Persoonskop {
  readonly soort: Persoonsgegeven;
  readonly zeker: Zekerheid;
}

/** Headings of personal data, as keys of `keyOf`: those that are such a word, begin with it, or have it in them. */
interface Kopwoorden extends Persoonskop {
  readonly is?: readonly string[];
  readonly begint?: readonly string[];
  readonly bevat?: readonly string[];
}

/** Every word followed by every ending. */
function samen(woorden: readonly string[], eindes: readonly string[]): string[] {
  return woorden.flatMap((woord) => eindes.map((einde) => `${woord}${einde}`));
}

const NUMMERS =
  'v vr vw coa sofi paspoort document client persoons zorg dossier kenmerk vergunning digid ind crv a vreemdelingen identificatie'.split(
    ' ',
  );
const PERSONEN = ['client', 'vergunninghouder', 'statushouder', 'persoon', 'hoofdpersoon', 'bewoner', 'referent'];

const KOPPEN: readonly Kopwoorden[] = [
  {
    soort: 'nummer',
    zeker: 'altijd',
    is: [...samen(NUMMERS, ['nummer', 'nr', 'num', 'id']), 'idnummer', 'idbewijs', 'idnr'],
    begint: ['bsn', 'vnummer', 'vnr', 'iban', 'rekeningnummer', 'rekeningnr', 'identiteit', 'persoonsgegevens', 'personalia'],
    bevat: ['burgerservice', 'sofinummer', 'vreemdelingennummer', 'bankrekening'],
  },
  {
    soort: 'naam',
    zeker: 'tenzij',
    is: [
      'naam',
      'namen',
      ...samen(['naam'], [...PERSONEN, 'asielzoeker', 'contactpersoon', 'gezinshoofd', 'partner', 'kind', 'medewerker']),
      ...samen(PERSONEN, ['', 's', 'naam', 'snaam']),
    ],
    begint: ['initialen', 'volledigenaam', 'contactpersoon'],
    bevat: [
      ...['achternaam', 'voornaam', 'voorletter', 'tussenvoegsel', 'roepnaam', 'geslachtsnaam', 'familienaam', 'meisjesnaam'],
      ...['firstname', 'lastname', 'surname', 'fullname', 'givenname', 'familyname', 'maidenname'],
    ],
  },
  {
    soort: 'naam',
    zeker: 'als',
    is: [
      ...['name', 'contact', 'contacten', 'contactambtenaar', 'aanspreekpunt', 'gezin', 'gezinnen', 'familie', 'families', 'partner'],
      ...['gezinshoofd', 'gezinsleden', 'hoofdbewoner', 'huurder', 'kind', 'kinderen', 'clienten', 'personen', 'opmerking', 'opmerkingen'],
      ...['ambtenaar', 'consulent', 'woonconsulent', 'klantmanager', 'medewerker', 'behandelaar', 'consulenten', 'wethouder'],
    ],
    begint: ['casemanager', 'begeleider', 'regievoerder'],
  },
  {
    soort: 'geboortedatum',
    zeker: 'altijd',
    is: [
      ...['geb', 'gebdat', 'gebdatum', 'gebd', 'geboorte', 'geboren', 'dob', 'age', 'verjaardag', 'verjaardagen'],
      ...samen(['leeftijd'], ['', 'kind', 'partner', ...PERSONEN]),
    ],
    begint: ['birth', 'dateofbirth', 'geborenop'],
    bevat: samen(['geboorte'], ['datum', 'dag', 'maand', 'jaar', 'plaats', 'land']),
  },
  { soort: 'adres', zeker: 'altijd', begint: ['huisnr'], bevat: ['huisnummer'] },
  { soort: 'adres', zeker: 'tenzij', begint: ['straat', 'address'], bevat: ['adres', 'postcode', 'woonplaats'] },
  {
    soort: 'contact',
    zeker: 'tenzij',
    is: ['tel', 'telnr', 'telnummer'],
    begint: ['email', 'mail', 'mobiel', 'gsm', 'phone', 'whatsapp'],
    bevat: ['telefoon'],
  },
  {
    soort: 'kenmerk',
    zeker: 'tenzij',
    is: ['geslacht', 'mv', 'land', 'landvanherkomst', 'taal', 'moedertaal', 'gender', 'sex', 'geloof', 'godsdienst', 'afkomst'],
    begint: ['gezinssamenstelling', 'religi', 'burgerlijkestaat', 'seksuele', 'verblijfsstatus', 'verblijfstitel', 'strafblad'],
    bevat: ['nationaliteit', 'nationality', 'herkomstland', 'medisch', 'etnicit', 'ethnicit', 'geloofsovertuiging'],
  },
  { soort: 'kenmerk', zeker: 'als', is: ['herkomst', 'gezondheid', 'gezondheidstoestand', 'handicap', 'beperking', 'ziekte'] },
];

/** A longer heading is a sentence. */
const LANGSTE_KOP = 40;

/** What a cell says as the heading of a column. `persoonskop('Geb.datum')` → `{ soort: 'geboortedatum', zeker: 'altijd' }` */
export function persoonskop(cel: Broncel): Persoonskop | undefined {
  if (typeof cel !== 'string') return undefined;
  const key = keyOf(cel);
  if (key.length > LANGSTE_KOP) return undefined;
  return KOPPEN.find(
    ({ is, begint, bevat }) =>
      is?.includes(key) || begint?.some((woord) => key.startsWith(woord)) || bevat?.some((woord) => key.includes(woord)),
  );
}

const BEDRAG = /euro|bedrag|budget|begroting|kosten|lasten|baten|bijdrage|subsidie|uitkering|fonds|krediet|raming|waarde|omzet/;
const ANDERE_DAG =
  /peildatum|overleg|besluit|brief|vergader|gesprek|bezoek|verzonden|ontvangen|stand|ingang|fusie|vastge|vastst|verordening|publica|oplever|bouw|contract|beleid|jaar/;

/** Whether a heading is one of amounts of money, where large numbers are no numbers of persons. */
export function isBedragkop(cel: Broncel): boolean {
  return typeof cel === 'string' && cel.length <= LANGSTE_KOP && (BEDRAG.test(keyOf(cel)) || cel.includes('€'));
}

/** Whether a heading is one of days on which something else than a birth happened. */
export function isAnderedagkop(cel: Broncel): boolean {
  return typeof cel === 'string' && cel.length <= LANGSTE_KOP && ANDERE_DAG.test(keyOf(cel));
}
