import { motiveer } from '../beoordeling/index.ts';
import { type Datum, datumInWoorden } from '../datum.ts';
import { getal } from '../taal/index.ts';
import { VERSIENUMMER } from '../versie.ts';
import { GRENS, type Ketenstand } from '../zegel/index.ts';
import type { SavedVaststelling, SavedVaststellingen } from './vaststellen-blad.ts';
import { opnieuw, tredeUitkomst } from './vaststelling.ts';
import { geldende } from './volgende.ts';

const SOORT = 'ONTVANGSTBEWIJS VASTSTELLINGEN';

/** How far the chain of a sheet is; `undefined` where nothing was decided with a seal. */
export function laatsteZegel({ vaststellingen }: SavedVaststellingen): Ketenstand | undefined {
  const laatste = vaststellingen.reduce<SavedVaststelling | undefined>(
    (hoogste, een) => ((een.volgnummer ?? 0) > (hoogste?.volgnummer ?? 0) ? een : hoogste),
    undefined,
  );
  return laatste?.volgnummer === undefined ? undefined : { aantal: laatste.volgnummer, zegel: laatste.zegel };
}

/** A receipt to print and to keep outside the workbook, as lines of text. `bewijsIn` reads it back. */
export function ontvangstbewijs(saved: SavedVaststellingen, stand: Ketenstand, op: Datum): readonly string[] {
  return [
    SOORT,
    '',
    `Gemaakt op ${datumInWoorden(op)}, met versie ${VERSIENUMMER}.`,
    `Aantal: ${stand.aantal}`,
    `Zegel: ${(stand.zegel.match(/.{1,4}/g) ?? []).join(' ')}`,
    '',
    'Wat geldt:',
    ...geldende(saved.vaststellingen).map(
      ({ gemeente, feiten, trede, vastgesteld_op, volgnummer, kader, versie }) =>
        `- ${gemeente} ${feiten.periode}: trede ${trede}, vastgesteld op ${datumInWoorden(vastgesteld_op)} (volgnummer ${volgnummer ?? 'geen'}, ${kader}, versie ${versie})`,
    ),
    '',
    ...(saved.bevindingen.length === 0 ? [] : ['Let op:', ...saved.bevindingen.map(({ zin }) => `- ${zin}`), '']),
    GRENS,
  ];
}

/** The count and seal on a receipt, whatever stands around them; `undefined` where the text is none. */
export function bewijsIn(tekst: string): Ketenstand | undefined {
  const aantal = /Aantal: ?(\d{1,9})(?!\d)/.exec(tekst)?.[1];
  const zegel = /Zegel: ?((?:[0-9a-f] ?){64})(?![0-9a-f])/i.exec(tekst)?.[1]?.replaceAll(' ', '').toLowerCase();
  return aantal === undefined || zegel === undefined ? undefined : { aantal: Number(aantal), zegel };
}

/** What the check of a receipt found. */
export interface Bewijscontrole {
  /** The rows up to the receipt are as they were, and give the same trede and motivering. */
  readonly klopt: boolean;
  readonly zinnen: readonly string[];
}

/** Checks a receipt against the sheet: the same rows, and from the same facts the same trede, framework and motivering. */
export function checkBewijs(saved: SavedVaststellingen, bewijs: Ketenstand): Bewijscontrole {
  const rij = saved.vaststellingen.find(({ volgnummer }) => volgnummer === bewijs.aantal);
  const zegel =
    rij?.zegel === bewijs.zegel
      ? []
      : [
          rij === undefined
            ? `Volgnummer ${getal(bewijs.aantal)} van het ontvangstbewijs staat niet in de werkmap.`
            : `Volgnummer ${getal(bewijs.aantal)} heeft in de werkmap een ander zegel dan op het ontvangstbewijs.`,
        ];
  const gedekt = saved.vaststellingen.filter(({ volgnummer }) => volgnummer !== undefined && volgnummer <= bewijs.aantal);
  const fouten = [...zegel, ...saved.bevindingen.map(({ zin }) => zin), ...gedekt.flatMap(afwijkingen)];
  if (fouten.length > 0) return { klopt: false, zinnen: fouten };
  const later = saved.vaststellingen.length - gedekt.length;
  return {
    klopt: true,
    zinnen: [
      `Het ontvangstbewijs past bij de werkmap: ${getal(gedekt.length)} vaststellingen zijn ongewijzigd, en uit dezelfde cijfers volgen dezelfde trede en motivering.`,
      ...(later > 0 ? [`Daarna kwamen er ${getal(later)} bij, die het bewijs niet dekt.`] : []),
    ],
  };
}

/** Where recomputing gives something else than the row says; by another version the words of the motivering may differ. */
function afwijkingen(vast: SavedVaststelling): string[] {
  const { gemeente, feiten, versie, motivering, ...toen } = vast;
  const beoordeling = opnieuw(vast);
  const nu = tredeUitkomst(beoordeling);
  const anders = [
    ...(nu.trede_berekend === toen.trede_berekend ? [] : ['de berekende trede']),
    ...(nu.mogelijke_treden.join() === toen.mogelijke_treden.join() ? [] : ['de mogelijke treden']),
    ...(versie !== VERSIENUMMER || nu.kader_zegel === toen.kader_zegel ? [] : ['het kader']),
    ...(versie !== VERSIENUMMER || motiveer(beoordeling) === motivering ? [] : ['de motivering']),
  ];
  const met = versie === VERSIENUMMER ? '' : ` (toen versie ${versie}, nu ${VERSIENUMMER})`;
  return anders.map((wat) => `${gemeente} ${feiten.periode}: ${wat} is bij herberekening anders${met}.`);
}
