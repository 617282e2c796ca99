import { type Beoordeling, type Drempel, motiveer, uitkomstInWoorden } from '../../../core/beoordeling/index.ts';
import type { Ingeschaald, Kader, Status } from '../../../core/kader/index.ts';
import { type Trede, WELKE_TREDEN } from '../../../core/trede.ts';
import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import { OVERIGE_FEITEN, VERPLICHTE_FEITEN } from '../../../core/feiten/index.ts';
import type { Rijbesluit } from '../shared/besluit.ts';
import type { Tekst } from '../shared/melding.ts';
import { tussenstandVan } from '../shared/cijferstand.ts';
import { aantal, getal, hoofdletter, opsomming, personen } from '../../../core/taal/index.ts';
import type { Beoordelingsbeeld, GepubliceerdeTrede } from './beoordeling-view-model.ts';

/** All Dutch of the view Beoordeling that core does not write. */

export const INSCHALING = 'Dit is de rekenkundige inschaling. Gedeputeerde Staten plaatsen een gemeente op een trede.';
const KOLOMMEN = {
  nodig: VERPLICHTE_FEITEN,
  ook: ['gemeente', ...OVERIGE_FEITEN],
};
export const KOPPEN = {
  vastgesteld: 'Vastgesteld',
  berekend: 'Berekend op deze cijfers',
  uitkomst: 'Inschaling',
  onbekend: 'Trede niet te bepalen',
  waarom: 'Waarom',
  cijfers: 'Cijfers',
  nodig: 'Voor een nog lagere trede',
  maatregelen: 'Wat deze trede brengt',
  geschiedenis: 'Gepubliceerde treden',
  bronnen: 'Bronnen',
} as const;

export const GEEN_TABEL: Tekst = {
  titel: 'Kies een rij in een tabel met cijfers',
  tekst: 'Klik op een cel in de rij van een gemeente. De bovenste rij van de tabel bevat de koppen.',
  kolommen: KOLOMMEN,
};

export const KOPRIJ: Tekst = {
  titel: 'Dit is de rij met koppen',
  tekst: 'Klik op een rij daaronder om die te beoordelen.',
};

/** What a formula gave is chosen, without the figures it goes by. */
export const EIGEN_UITKOMST: Tekst = {
  titel: 'Dit is een uitkomst van IBT.BEOORDEEL',
  tekst: 'De trede van elke gemeente staat op het blad. Klik in de tabel met de cijfers om te zien waarom.',
};

/** The columns of the table are not enough; `reden` says which. */
export function kolommenNietHerkend(reden: string): Tekst {
  return {
    titel: 'De kolommen van deze tabel zijn niet te gebruiken',
    tekst: `${reden} Pas de koppen in de bovenste rij aan, of klik in een andere tabel.`,
    kolommen: KOLOMMEN,
  };
}

/** A row without figures. */
export function legeRij(rijnummer: number): Tekst {
  return { titel: `Rij ${rijnummer} is leeg`, tekst: 'Vul de cijfers in, of klik op een rij met cijfers.' };
}

/** A total is no municipality. */
export function samenvattendeRij(rijnummer: number): Tekst {
  return {
    titel: `Rij ${rijnummer} wordt niet beoordeeld`,
    tekst: 'Dit is een totaal of een gemiddelde. Klik op de rij van een gemeente.',
  };
}

/** A cell of the row is wrong; `reden` names row and column. */
export function foutInRij(rijnummer: number, reden: string): Tekst {
  return { titel: `Rij ${rijnummer} bevat een fout`, tekst: `${hoofdletter(reden)} Verbeter de cel; de beoordeling volgt vanzelf.` };
}

/** Why a row that can be read has no trede, and what to do. */
export function geenTrede(beoordeling: Exclude<Beoordeling, { status: Status }>, plaats: string, heeftKolom: boolean): Tekst {
  if (beoordeling.status === 'geen_kader') {
    if (beoordeling.zonder_provincie !== undefined) return { titel: 'Niet bekend welk kader geldt', tekst: motiveer(beoordeling) };
    return { titel: 'Geen kader voor deze periode', tekst: 'Controleer de periode. Klopt die, dan is er geen trede te bepalen.' };
  }
  if (beoordeling.status === 'geen_trede') return { titel: 'Geen trede', tekst: motiveer(beoordeling) };
  if (!beoordeling.ontbreekt.includes('vorige_trede'))
    return { titel: 'Er ontbreekt een gegeven', tekst: `Vul ${opsomming(beoordeling.ontbreekt)} in.` };
  const vulIn = `Vul ${plaats} in met de trede van de vorige periode (${WELKE_TREDEN}).`;
  return { titel: 'De vorige trede ontbreekt', tekst: heeftKolom ? vulIn : `Voeg een kolom vorige_trede toe. ${vulIn}` };
}

/** A decision of which the row was changed afterwards. */
export const NIET_ZEKER: Tekst = {
  titel: 'Wat is vastgesteld, is niet zeker',
  tekst: 'De rij op het blad IBT-vaststellingen is na het vaststellen gewijzigd, of niet met dit venster vastgesteld.',
};

/** What makes the forecast did not come. */
export const GEEN_VOORUITZICHT: Tekst = {
  titel: 'De prognose kon niet worden geladen',
  tekst: 'Controleer de verbinding en kies de rij opnieuw.',
};

/** When it was decided and why, and what the computation gave then. */
export function besluitInWoorden({ op, reden, trede, berekend }: Rijbesluit, klassen?: readonly string[]): string {
  const toen =
    berekend === trede
      ? ''
      : ` ${berekend === undefined ? 'Toen was geen trede te berekenen.' : `Berekend was toen ${tredeOfKlasse(berekend, klassen)}.`}`;
  return `vastgesteld op ${datumInWoorden(op)}.${toen}${reden === '' ? '' : ` Reden: ${reden}`}`;
}

/** How firm the trede is, in words. */
export function statusInWoorden(beoordeling: Beoordeling): string {
  switch (beoordeling.status) {
    case 'bron':
      return 'volgens het kader';
    case 'leeswijze':
      return `onze uitleg${ook(beoordeling)}`;
    case 'besluit':
      return `besluit van Gedeputeerde Staten nodig${ook(beoordeling)}`;
    case 'feit_ontbreekt':
      return `mogelijk: ${uitkomstInWoorden(beoordeling.kader, beoordeling.mogelijke_treden)}`;
    case 'geen_trede':
      return 'geen trede volgens het kader';
    case 'geen_kader':
      return beoordeling.zonder_provincie === undefined ? 'geen kader bekend voor deze periode' : 'niet bekend welk kader geldt';
  }
}

/** The status of what a tussenstand would come to: nothing is decided on it. */
export function voorlopigeStatus(beoordeling: Beoordeling): string {
  return 'trede' in beoordeling ? `nog geen beoordeling${ook(beoordeling)}` : statusInWoorden(beoordeling);
}

/** The heading of what a tussenstand would come to. */
export function voorlopigeKop(dag: Datum): string {
  return `Als het halfjaar op ${datumInWoorden(dag)} eindigde`;
}

/** The ladder for those who cannot see it. */
export function ladderInWoorden(trede: Trede | undefined, andere: readonly Trede[]): string {
  const wel = trede === undefined ? 'trede onbekend' : `trede ${trede} van 6`;
  return `Interventieladder: ${wel}${trede === undefined ? mogelijk(andere) : ookMogelijk(andere)}`;
}

/** The treden possible besides ours. */
export function andereTredenInWoorden(beoordeling: { readonly mogelijke_treden: readonly Trede[]; readonly trede?: Trede }): Trede[] {
  return beoordeling.mogelijke_treden.filter((trede) => trede !== beoordeling.trede);
}

/** The outcomes possible besides ours, by the names of their framework. */
function ook(beoordeling: Ingeschaald): string {
  const andere = andereTredenInWoorden(beoordeling);
  return andere.length === 0 ? '' : `, ook mogelijk: ${uitkomstInWoorden(beoordeling.kader, andere)}`;
}

function ookMogelijk(treden: readonly Trede[]): string {
  return treden.length === 0 ? '' : `, ook mogelijk: trede ${opsomming(treden, ' of ')}`;
}

function mogelijk(treden: readonly Trede[]): string {
  return treden.length === 0 ? '' : `, mogelijk: trede ${opsomming(treden, ' of ')}`;
}

/** An outcome by its number, or by its name where outcomes are classes. */
function tredeOfKlasse(trede: Trede, klassen: readonly string[] | undefined): string {
  return klassen?.[trede - 1] ?? `trede ${trede}`;
}

/** A class that is not the outcome, and whether another reading would give it. */
export function klasseInWoorden(naam: string | undefined, isMogelijk: boolean): string {
  return isMogelijk ? `${naam} (ook mogelijk)` : `${naam}`;
}

/** What changed, in one sentence, for screen readers. */
export function samenvatting(beeld: Beoordelingsbeeld): string {
  switch (beeld.soort) {
    case 'uitleg':
    case 'let_op':
      return `${beeld.titel}. ${beeld.tekst}`;
    case 'rij': {
      const { gemeente, periode, uitkomst } = beeld;
      const { trede: gegeven, klassen } = uitkomst;
      const metNummer = klassen === undefined ? `trede ${gegeven?.nummer}, ` : '';
      const trede = gegeven === undefined ? KOPPEN.onbekend.toLowerCase() : metNummer + gegeven.naam;
      const vast = beeld.vastgesteld === undefined ? '' : `vastgesteld is ${tredeOfKlasse(beeld.vastgesteld.trede, klassen)}; berekend: `;
      const dag = tussenstandVan(beeld.toestand);
      const voorlopig = dag === undefined ? '' : `${voorlopigeKop(dag).toLowerCase()}: `;
      return `${gemeente}, ${periode}: ${vast}${voorlopig}${trede}; ${uitkomst.status}.`;
    }
  }
}

export function toetsingskop(kader: string): string {
  return `Toetsing aan ${kader}`;
}

/** A row of the framework and what came of it. */
export function regelkop(regel: string, geldt: boolean, uitkomst: string | undefined): string {
  if (!geldt) return `Regel ${regel} geldt niet`;
  return `Regel ${regel} geldt: ${uitkomst ?? 'trede niet te bepalen'}`;
}

/** Whether a condition holds. */
export function uitslag(houdt: boolean): string {
  return houdt ? 'klopt' : 'klopt niet';
}

/** On a tussenstand nothing is reached yet. */
export const NU_LAAGSTE = 'Met deze cijfers is er geen lagere trede meer.';

export const NODIG_ONBEKEND = 'Zonder trede is niet te zeggen wat er nog nodig is.';

/** Nothing is below trede 1, but an achterstand may remain, as with a koppelingstekort. */
export function laagsteTrede(achterstandEind: number): string {
  return achterstandEind > 0
    ? `Dit is de laagste trede; de achterstand van ${personen(achterstandEind)} gaat mee naar de volgende periode.`
    : 'Dit is de laagste trede.';
}

/** What a lower trede takes. `… → 'Nog 18 personen huisvesten voor trede 1 (51 in totaal).'` */
export function nodigRegel({ trede, nog_te_gaan, totaal_nodig, status }: Drempel, kader?: Kader): string {
  const zekerheid = {
    bron: '',
    leeswijze: ' Dat is onze uitleg van het kader.',
    besluit: ' Daarvoor is een besluit van Gedeputeerde Staten nodig.',
  }[status];
  return `Nog ${personen(nog_te_gaan)} huisvesten voor ${uitkomstInWoorden(kader, [trede])} (${totaal_nodig} in totaal).${zekerheid}`;
}

/** The published trede of one periode, for screen readers. */
export function gepubliceerdInWoorden({ periode, trede, andere }: GepubliceerdeTrede): string {
  if (trede === undefined) return `${periode}: niet gepubliceerd`;
  return `${periode}: trede ${trede}${andere.length === 0 ? '' : `, elders trede ${opsomming(andere, ' of ')}`}`;
}

/** Treden on which the sources differ. */
export function verschilMetGepubliceerd({ periode, trede, andere }: GepubliceerdeTrede): string {
  return `${periode}: hier trede ${trede}, in een andere bron trede ${opsomming(andere, ' of ')}.`;
}

export const BLADNAAM = 'Beoordeling';
export const ALLE_RIJEN = 'Alle rijen beoordelen';
export const ALLE_RIJEN_UITLEG = 'Zet de beoordeling van alle rijen op een nieuw blad, als één formule die met de tabel meerekent.';

/** What the new sheet with all assessments holds. */
export function alleRijenUitleg(hoeveel: number, heeftVerborgenRijen: boolean, laatsteRij: number): string {
  const verborgen = heeftVerborgenRijen ? ' Ook rijen die door een filter of met de hand verborgen zijn, tellen mee.' : '';
  return `${aantal(hoeveel, 'rij', 'rijen')}, rekenkundig ingeschaald; de formule staat in A1. Rijen die u onder de tabel toevoegt, tellen vanzelf mee tot en met rij ${getal(laatsteRij)}.${verborgen}`;
}

/** The heading of what makes a framework of one's own for the whole workbook. */
export const KADER_MAKEN = 'Met een eigen kader werken';
