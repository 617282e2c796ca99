import { notebook } from '../../../notebooks/model/notebook.ts';
import { md } from '../../../notebooks/model/model-format.ts';

const begin = notebook<{ readonly jaar: number }>({
  naam: 'fout',
  titel: 'Fout',
  inleiding: 'Elke fout hieronder vindt tsc op haar eigen regel.',
})
  .keuze('keuze', () => ({ label: 'Keuze', uitleg: '', opties: [], standaard: '' }))
  .waarde('getal', ['gegevens'], ({ gegevens }) => gegevens.jaar);

export const onbekendeNaam = begin
  // @ts-expect-error a cell can only look at a name that exists
  .waarde('a', ['getl'], () => 1);

export const nietGenoemd = begin
  // @ts-expect-error a cell sees only what it names
  .waarde('b', ['getal'], ({ gegevens }) => gegevens);

export const verkeerdSoort = begin
  // @ts-expect-error the value of a choice is text
  .waarde('c', ['keuze'], ({ keuze }) => keuze.toFixed(2));

export const laterGenoemd = begin
  // @ts-expect-error a cell cannot look ahead
  .waarde('d', ['e'], () => 1)
  .waarde('e', [], () => 2);

export const dubbeleNaam = begin
  // @ts-expect-error a name can be used once
  .waarde('getal', ['gegevens'], () => 1);

export const kaleTekst = begin
  // @ts-expect-error a conclusion is made by md, so that no value can be more than text
  .bevinding('f', ['getal'], ({ getal }) => `Het is ${getal}`);

export const goed = begin.bevinding('g', ['getal'], ({ getal }) => md`Het is ${getal}`);
