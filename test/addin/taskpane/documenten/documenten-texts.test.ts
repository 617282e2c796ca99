import { expect, it } from 'vitest';
import type { DocumentCommand } from '../../../../addin/taskpane/documenten/documenten-command.ts';
import * as module from '../../../../addin/taskpane/documenten/documenten-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import type { Document } from '../../../../core/documenten/document.ts';
import type { Dossier } from '../../../../core/documenten/dossier.ts';
import { readDossiers } from '../../../../core/documenten/read-dossiers.ts';
import { KOPPEN } from '../../../core/documenten/tabellen.ts';
import { elkeTekst } from '../../elke-tekst.ts';
import { INVOERFOUT } from '../../../../core/invoer/invoer-messages.ts';

const TEXTS = elkeTekst(module);
const document = (naam: string): Document => ({
  titel: '',
  naam,
  cijfers_van: datumOf(2025, 1, 1),
  intern: false,
  compact: false,
  inleiding: [],
  delen: [],
});
const stamp: DocumentCommand['stamp'] = { status: 'concept', fictief: false };
const van = (soort: 'brief' | 'annotatie' | 'agenda', ...namen: readonly string[]): DocumentCommand => ({
  soort,
  stamp,
  dossiers: [],
  documenten: namen.map(document),
});
const samenvoegbestand = (aantal: number): DocumentCommand => ({
  soort: 'samenvoegbestand',
  stamp,
  dossiers: [],
  samenvoeging: { fields: ['gemeente', 'trede'] as never, rijen: Array.from({ length: aantal }, () => []) },
});
const dossier = (meldingen: readonly string[]): Dossier => ({
  gemeente: 'Soest',
  key: 'soest',
  afgesloten: [],
  lopend: undefined,
  opgaven: new Map(),
  geschiedenis: [],
  bevindingen: [],
  meldingen,
});

it('says which files come out of the download', () => {
  expect(TEXTS.inWoorden(van('brief', 'Leusden'))).toBe('Een Word-bestand voor Leusden.');
  expect(TEXTS.inWoorden(van('brief', 'Leusden', 'Soest'))).toBe(
    'Een zip-bestand met 3 Word-bestanden: voor elke gemeente één, en één met alles bij elkaar.',
  );
  expect(TEXTS.inWoorden(van('annotatie', 'Leusden', 'Soest', 'Zeist'))).toBe(
    'Een zip-bestand met 4 Word-bestanden: voor elke gemeente één, en één met alles bij elkaar.',
  );
  expect(TEXTS.inWoorden(van('agenda', 'Soest'))).toBe('Een Word-bestand voor Soest.');
  expect(TEXTS.inWoorden(van('agenda', 'Leusden', 'Soest'))).toBe('Een zip-bestand met 2 Word-bestanden: voor elke gemeente één.');
  expect(TEXTS.inWoorden(samenvoegbestand(1))).toBe('Een werkmap met 1 gemeente en 2 samenvoegvelden.');
  expect(TEXTS.inWoorden(samenvoegbestand(26))).toBe('Een werkmap met 26 gemeenten en 2 samenvoegvelden.');
  expect(TEXTS.inWoorden({ soort: 'halfjaarrapport', stamp, rapport: document('provincie') })).toBe(
    'Een Word-bestand met tabellen, zinnen en grafieken.',
  );
});

it('names the municipality that is left out, or its row where it has no name', () => {
  const fout = INVOERFOUT.geen_aantal({ naam: 'rij 5, taakstelling', cel: null });
  expect(TEXTS.gemeenteNietTeLezen({ rij: 5, gemeente: 'Soest', fout })).toBe(`Niet gemaakt: Soest. R${fout.message.slice(1)}`);
  expect(TEXTS.gemeenteNietTeLezen({ rij: 5, gemeente: '', fout })).toBe(`Niet gemaakt: rij 5. R${fout.message.slice(1)}`);
});

it('says why a municipality has no document, and what must be known before one is sent', () => {
  const geenBrief = 'Soest: geen brief, want de tabel heeft geen cijfers van een halfjaar dat op de datum van de cijfers was afgelopen.';
  expect(TEXTS.letOp('brief', [dossier([])], [])).toEqual([geenBrief]);
  expect(TEXTS.letOp('samenvoegbestand', [dossier([])], [])).toEqual([geenBrief]);
  const [zeist] = readDossiers([KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen']], datumOf(2025, 3, 1)).dossiers;
  expect(zeist && TEXTS.letOp('brief', [{ ...zeist, meldingen: [] }], [])).toEqual([]);
  expect(TEXTS.letOp('agenda', [dossier(['de vorige trede ontbreekt', 'twee rijen van 2024-2.'])], [])).toEqual([
    'Soest: geen agenda, want de tabel heeft geen cijfers van een halfjaar dat is begonnen.',
    'Soest: de vorige trede ontbreekt.',
    'Soest: twee rijen van 2024-2.',
  ]);
  expect(TEXTS.letOp('brief', [], ['Kleur'])).toHaveLength(1);
});
