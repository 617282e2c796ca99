import { type Beoordeling, correctiedatumVan, kaderOf, uitkomstInWoorden } from '../beoordeling/index.ts';
import type { Trede } from '../trede.ts';
import { datumInWoorden } from '../datum.ts';
import { standInWoorden } from '../taal/index.ts';
import { beoordeeldHalfjaar, type Dossier, geldendeTrede, type Dossierhalfjaar, tredeVan, volgendeVan } from './dossier.ts';

/** The Dutch that documents share. What only one of them says stands in its own file, sentences from figures in `zinnen.ts`. */

/** A reader must know that no computation places a municipality. */
export const INSCHALINGSZIN = 'Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.';

/** How firm a result is, in a few words. */
export function statusKort(beoordeling: Beoordeling): string {
  switch (beoordeling.status) {
    case 'bron':
      return 'volgens het kader';
    case 'leeswijze':
      return `uitleg van het kader${ookMogelijk(beoordeling)}`;
    case 'besluit':
      return `besluit van Gedeputeerde Staten nodig${ookMogelijk(beoordeling)}`;
    case 'feit_ontbreekt':
      return `niet te bepalen; mogelijk: ${uitkomstInWoorden(beoordeling.kader, beoordeling.mogelijke_treden)}`;
    case 'geen_trede':
      return 'geen trede';
    case 'geen_kader':
      return `niet te bepalen: ${beoordeling.zonder_provincie === undefined ? 'geen kader bekend voor deze periode' : 'niet bekend welk kader geldt'}`;
  }
}

/** The treden that are possible besides ours; none where there is none. */
export function andereTreden(beoordeling: Beoordeling): readonly Trede[] {
  return 'mogelijke_treden' in beoordeling ? beoordeling.mogelijke_treden.filter((trede) => trede !== tredeVan(beoordeling)) : [];
}

function ookMogelijk(beoordeling: Beoordeling): string {
  const andere = andereTreden(beoordeling);
  return andere.length === 0 ? '' : `; ook mogelijk: ${uitkomstInWoorden(kaderOf(beoordeling), andere)}`;
}

/** How firm a trede that takes so many persons is. */
export const ZEKERHEID = {
  bron: 'volgens het kader',
  leeswijze: 'uitleg van het kader',
  besluit: 'besluit van Gedeputeerde Staten nodig',
} as const;

/** What the maker of documents must know before they are sent. */
export function meldingenVan(dossier: Omit<Dossier, 'meldingen'>, isUtrechts: boolean): readonly string[] {
  return [
    ...(isUtrechts ? [] : ['de naam is geen gemeente van de provincie Utrecht']),
    ...dossier.bevindingen.map((zin) => `controle van de cijfers: ${zin}`),
    ...meldingenBijBrief(dossier),
  ];
}

/** What a letter does not say: that nothing was decided, and which other treden are possible. */
function nogTeBeslissen(halfjaar: Dossierhalfjaar): readonly string[] {
  const {
    vastgesteld,
    beoordeling,
    feiten: { periode },
  } = halfjaar;
  if (vastgesteld !== undefined) return [];
  if (halfjaar.trede_zonder_besluit)
    return [`de kolom trede van ${periode} is niet gebruikt: zonder vastgesteld_op is niet te zeggen of die trede is vastgesteld`];
  if (tredeVan(beoordeling) === undefined) return [];
  const andere = andereTreden(beoordeling);
  return [
    andere.length === 0
      ? `de trede van ${periode} is niet als vastgesteld opgegeven; de brief geeft de berekende`
      : `de trede van ${periode} is niet als vastgesteld opgegeven; de brief geeft de berekende, en ook ${uitkomstInWoorden(kaderOf(beoordeling), andere)} is mogelijk`,
  ];
}

function meldingenBijBrief(dossier: Pick<Dossier, 'afgesloten' | 'opgaven'>): readonly string[] {
  const halfjaar = beoordeeldHalfjaar(dossier);
  if (halfjaar === undefined) return ['er is geen halfjaar dat op de datum van de cijfers was afgelopen'];
  const {
    feiten: { periode },
    beoordeling,
    vastgesteld,
    cijfers_van,
    stand: { achterstand_eind },
  } = halfjaar;
  const volgende = volgendeVan(halfjaar, dossier.opgaven);
  const trede = tredeVan(beoordeling);
  const correctie = correctiedatumVan(periode, kaderOf(beoordeling));
  const uitkomst = (een: Trede | undefined) => (een === undefined ? 'geen trede' : (kaderOf(beoordeling)?.uitkomstcel(een) ?? een));
  return [
    ...(trede === undefined ? [`de trede van ${periode} is niet te bepalen`] : []),
    ...nogTeBeslissen(halfjaar),
    ...(cijfers_van < correctie
      ? [`tot ${datumInWoorden(correctie)} kunnen registraties van ${periode} nakomen en kan de beoordeling nog veranderen`]
      : []),
    ...(volgende.taakstelling === undefined ? [`de taakstelling van ${volgende.periode} staat niet in de tabel`] : []),
    ...(volgende.achterstand_begin === achterstand_eind
      ? []
      : [
          `${volgende.periode} begint in de tabel met ${standInWoorden(volgende.achterstand_begin)}, maar ${periode} eindigde met ${standInWoorden(achterstand_eind)}`,
        ]),
    ...(vastgesteld === undefined || vastgesteld.trede === trede
      ? []
      : [
          `vastgesteld is ${uitkomstInWoorden(kaderOf(beoordeling), [vastgesteld.trede])}, berekend is ${trede === undefined ? 'geen trede' : kaderOf(beoordeling)?.uitkomstcel(trede)}; ${vastgesteld.reden === '' ? 'er is geen reden opgegeven' : 'de opgegeven reden staat in de brief'}`,
        ]),
    ...(volgende.vorige_trede === geldendeTrede(halfjaar)
      ? []
      : [
          `de vorige trede van ${volgende.periode} is in de tabel ${uitkomst(volgende.vorige_trede)}, ${vastgesteld === undefined ? 'berekend' : 'vastgesteld'} is ${uitkomst(geldendeTrede(halfjaar))}`,
        ]),
  ];
}
