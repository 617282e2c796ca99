import { expect, it } from 'vitest';
import { readsSheet } from '../../../addin/host/reads-sheet.ts';

it.each([
  ['=Cijfers!A1', 'Cijfers', true],
  ['=SUM(cijfers!A1:B2)', 'Cijfers', true],
  ["='Mijn blad'!A1", 'Mijn blad', true],
  ["='Jan''s blad'!A1", "Jan's blad", true],
  ['=MijnCijfers!A1', 'Cijfers', false],
  ["='Oude Cijfers'!A1", 'Cijfers', false],
  ['=MijnCijfers!A1+Cijfers!A1', 'Cijfers', true],
  ['="Cijfers!A1"', 'Cijfers', false],
  ['=Cijfers', 'Cijfers', false],
  ['=[Ander.xlsx]Cijfers!A1', 'Cijfers', false],
])('whether %s reads the sheet %s is %s', (formule, blad, reads) => expect(readsSheet(formule, blad)).toBe(reads));
