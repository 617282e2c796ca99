import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/provincie/provincie-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);
const EIGEN = { key: 'eigen 2024-2', herkomst: 'eigen', periode: '2024-2', provincie: 'Utrecht', naam: '2024-2' } as const;
const FRYSLAN = { ...EIGEN, provincie: 'Fryslân', naam: '2024-2, Fryslân' } as const;

it('names the columns of persons', () => {
  expect([TEXTS.kolomnaam('achterstand_begin'), TEXTS.kolomnaam('gerealiseerd')]).toEqual(['Achterstand begin', 'Gerealiseerd']);
});

it('says why the table around the selection is not shown: the fault in it, or that there is none', () => {
  expect(TEXTS.geenEigenTabel('De kolom periode ontbreekt.')).toMatchObject({
    soort: 'let_op',
    titel: 'De tabel bij de selectie is niet te gebruiken; dit zijn gepubliceerde treden',
    tekst: 'De kolom periode ontbreekt.',
  });
  expect(TEXTS.geenEigenTabel(undefined)).toMatchObject({
    soort: 'uitleg',
    titel: 'Dit zijn gepubliceerde treden',
    tekst: 'Kies een cel in een tabel met gemeenten om die hier te zien.',
  });
});

it('names the source of the figures', () => {
  expect(TEXTS.cijferbronVan(EIGEN, 'Cijfers, A1:F27')).toBe('Cijfers, A1:F27, periode 2024-2');
  expect(TEXTS.cijferbronVan({ ...EIGEN, key: 'gepubliceerd 2024-2', herkomst: 'gepubliceerd' }, 'Cijfers, A1:F27')).toBe(
    'Gepubliceerde treden van 2024-2 (voortgangsrapportages provincie Utrecht)',
  );
});

it('counts the municipalities on each trede', () => {
  expect(
    TEXTS.tellingInWoorden([
      [1, 8],
      [2, 11],
      [undefined, 7],
    ]),
  ).toBe('8 gemeenten op trede 1, 11 op trede 2, 7 zonder trede');
  expect(TEXTS.tellingInWoorden([[3, 1]])).toBe('1 gemeente op trede 3');
});

it('says how many municipalities are not in the sums', () => {
  expect(TEXTS.zonderCijfers(1)).toBe('1 gemeente zonder leesbare cijfers telt niet mee.');
  expect(TEXTS.zonderCijfers(3)).toBe('3 gemeenten zonder leesbare cijfers tellen niet mee.');
});

it('says aloud what a tile shows and what periode is shown', () => {
  expect(TEXTS.naarGemeente('Leusden')).toBe('Beoordeling van Leusden');
  const tegel = { gemeente: 'Leusden', trede: 2, isTussenstand: false } as const;
  expect(TEXTS.tegelInWoorden(tegel)).toBe('Leusden: trede 2');
  expect(TEXTS.tegelInWoorden({ ...tegel, isTussenstand: true })).toBe('Leusden: voorlopig trede 2');
  expect(TEXTS.tegelInWoorden({ ...tegel, isTussenstand: true, kans: 0.6 })).toBe('Leusden: verwacht trede 2');
  expect(TEXTS.tegelInWoorden({ ...tegel, trede: undefined })).toBe('Leusden: trede onbekend');
  const beeld = { gekozen: EIGEN, tussenstand: undefined, telling: '26 gemeenten op trede 1' };
  expect(TEXTS.samenvatting(beeld)).toBe('2024-2: 26 gemeenten op trede 1.');
  const kop = TEXTS.KIJKEN.verwacht.kop('1 januari 2025');
  expect(TEXTS.samenvatting({ ...beeld, tussenstand: { regel: '', kop, kijk: 'verwacht' } })).toBe(
    '2024-2: verwacht op 1 januari 2025: 26 gemeenten op trede 1.',
  );
  expect(TEXTS.KIJKEN.nu.kop()).toBe('Als het halfjaar nu eindigde');
  const [oktober, november] = [datumOf(2024, 10, 1), datumOf(2024, 11, 4)];
  expect([TEXTS.tussenstanden(1, 3, oktober, oktober), TEXTS.tussenstanden(2, 3, oktober, november)]).toEqual([
    '1 van de 3 gemeenten heeft een tussenstand (1 oktober 2024): nog geen beoordeling.',
    '2 van de 3 gemeenten hebben een tussenstand (1 oktober 2024 tot en met 4 november 2024): nog geen beoordeling.',
  ]);
  expect([TEXTS.fileName('provincie', EIGEN), TEXTS.fileName('kaart', FRYSLAN)]).toEqual([
    'provincie-2024-2.csv',
    'kaart-2024-2-fryslân.csv',
  ]);
});

it('names the province where there are several, and says who is not on the map', () => {
  expect([TEXTS.keuzenaam('2024-2', 'Fryslân'), TEXTS.keuzenaam('2024-2', undefined)]).toEqual([
    '2024-2, Fryslân',
    '2024-2, gemeenten die niet zijn herkend',
  ]);
  expect(TEXTS.nietOpKaart(['Brielle', 'Westvoorne'])).toBe(
    'Niet apart op de kaart, die de grenzen van 2023 heeft: Brielle en Westvoorne. De tabel heeft alle gemeenten.',
  );
});

it('says of a decided trede what is computed, and how many are decided', () => {
  expect([TEXTS.vastgesteldInWoorden({ berekend: 3 }), TEXTS.vastgesteldInWoorden({ berekend: undefined })]).toEqual([
    'vastgesteld, berekend: 3',
    'vastgesteld',
  ]);
  const rij = (vastgesteld: { berekend: 3 } | undefined) =>
    ({
      gemeente: 'Soest',
      trede: 2,
      vastgesteld,
      rij: undefined,
      isTussenstand: false,
      richting: 'gelijk',
      koppelingstekort: false,
      achterstand_eind: 1,
      realisatie: 1,
    }) as const;
  const vast = { berekend: 3 } as const;
  expect([
    TEXTS.hoeveelVastgesteld([rij(undefined)]),
    TEXTS.hoeveelVastgesteld([rij(vast)]),
    TEXTS.hoeveelVastgesteld([rij(vast), rij(undefined)]),
    TEXTS.hoeveelVastgesteld([rij(vast), rij(vast), rij(undefined)]),
  ]).toEqual([
    undefined,
    'Alle treden zijn vastgesteld.',
    '1 van de 2 treden is vastgesteld, de andere berekend.',
    '2 van de 3 treden zijn vastgesteld, de andere berekend.',
  ]);
});
