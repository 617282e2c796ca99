import { kolomletters } from '../../../../core/celadres.ts';
import { vakVan } from '../../../host/adres.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { VOORBEELDBRON } from '../../../workbench/example/fictief.ts';
import { EXAMPLE_STYLE } from '../../../workbench/example/example-style.ts';

/** Number formats: what is positive is an achterstand, what is negative a voorsprong. */
export const STAND = '#,##0;#,##0" voorsprong";0';
export const AANTAL = '#,##0';
export const PROCENT = '0%';
export const DATUMNOTATIE = 'd-m-yyyy';
export { TEKSTNOTATIE } from '../../../host/celtekst.ts';

/** What every sheet with made-up figures says; beside a column that stays in sight, from the next one on. */
export const fictief = (kolom = 'A'): Fill => ({
  adres: `${kolom}2`,
  inhoud: `FICTIEVE CIJFERS: per gemeente staat alleen de trede in het rapport. Samen tellen ze op tot de cijfers van de provincie (${VOORBEELDBRON}). Typ uw eigen cijfers eroverheen.`,
  style: { bold: true, textColor: '#8A2B06' },
});

/** The title of a sheet and a line of explanation under it. */
export function kop(titel: string, uitleg: string, kolom = 'A'): Fill[] {
  return [
    { adres: `${kolom}1`, inhoud: titel, style: EXAMPLE_STYLE.titel },
    { adres: `${kolom}3`, inhoud: uitleg, style: EXAMPLE_STYLE.zacht },
  ];
}

/** A formula that fills a block with a header row of its own: how the block looks, column by column. */
export function uitkomst(
  eerste: string,
  formule: string,
  vak: {
    readonly kolommen: number;
    readonly rijen: number;
    readonly notaties?: Readonly<Record<number, string>>;
    readonly gecentreerd?: readonly number[];
  },
): Fill[] {
  const { left: van, top } = vakVan(eerste);
  const rij = top + 1;
  return [
    { adres: eerste, formule },
    { adres: `${eerste}:${kolomletters(van + vak.kolommen - 1)}${rij}`, style: EXAMPLE_STYLE.kopBerekend, bordered: true },
    ...Array.from(
      { length: vak.kolommen },
      (_, k): Fill => ({
        adres: `${kolomletters(van + k)}${rij + 1}:${kolomletters(van + k)}${rij + vak.rijen}`,
        style: vak.gecentreerd?.includes(k) ? { ...EXAMPLE_STYLE.gecentreerd, bold: true } : EXAMPLE_STYLE.cel,
        bordered: true,
        ...(vak.notaties?.[k] === undefined ? {} : { notatie: vak.notaties[k] }),
      }),
    ),
  ];
}
