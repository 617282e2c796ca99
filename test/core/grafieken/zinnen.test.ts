import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import {
  KANSEN,
  NIDOSTEKST,
  ONTLEDING,
  OVERGANGEN,
  PROVINCIEKAART,
  REEKS,
  TELLINGEN,
  TREDENKAART,
  WAAIER,
  VOORUITZICHTGRAFIEK,
} from '../../../core/grafieken/grafieken-texts.ts';

const EIND = datumOf(2023, 1, 1);

describe('the sentences of the charts of one municipality', () => {
  it('of probabilities', () => {
    expect(KANSEN.titel(', Leusden')).toBe('Kans op elke trede, Leusden');
    expect(KANSEN.ondertitel(EIND, 2, 0.61)).toBe('Op 1 januari 2023; het waarschijnlijkst is trede 2 (61%)');
    expect(KANSEN.beschrijving([KANSEN.deel(1, 'geen', 0.004), KANSEN.deel(2, 'informeren', 1)])).toBe(
      'Staafdiagram met de kans op elke trede: trede 1 (geen) <1%, trede 2 (informeren) 100%.',
    );
  });
  it('of the fan', () => {
    expect([WAAIER.labelVerwacht, WAAIER.labelStand, WAAIER.labelSchema]).toEqual(['verwacht', 'stand', 'schema']);
    expect([WAAIER.titelVerwacht(8.7, EIND), WAAIER.titelStand(-3)]).toEqual(['achterstand 9 verwacht op 1 januari 2023', 'voorsprong 3']);
    expect(WAAIER.ondertitel(-1, 1600, 1033, 2051)).toBe(
      '80% kans op −1 tot en met 1.600. Gehuisvest: 1.033 van 2.051. Vlakken: 50, 80 en 95% kans; schema: elke maand een zesde.',
    );
    expect(WAAIER.ondertitelStand(33, 51)).toBe('Gehuisvest: 33 van 51. Schema: elke maand een zesde.');
    expect(WAAIER.beschrijving(51, 'achterstand 18')).toBe(
      'Lijndiagram van wat nog te huisvesten is: van 51 aan het begin tot achterstand 18 nu.',
    );
    expect(WAAIER.beschrijvingVerwacht(EIND, 'achterstand 9', -1, 16, -6, 18)).toBe(
      'Op 1 januari 2023 naar verwachting achterstand 9: 80% kans op −1 tot en met 16, 95% kans op −6 tot en met 18.',
    );
    expect(WAAIER.beschrijvingSchema).toBe('Een hulplijn loopt gelijkmatig naar 0 op de peildatum.');
  });
});

describe('the sentences of the charts of series', () => {
  it('of a series name its span, one periode once, and what was revised', () => {
    expect(REEKS.titel).toBe('taakstelling, gerealiseerd en achterstand');
    expect(REEKS.ondertitel('2020-1', '2024-2')).toBe(
      'Vergunninghouders per halfjaar, 2020-1 tot en met 2024-2. Een onderbroken lijn: geen cijfer.',
    );
    expect(REEKS.ondertitel('2020-1', '2020-1')).toBe('Vergunninghouders per halfjaar, 2020-1. Een onderbroken lijn: geen cijfer.');
    for (const [van, tot] of [
      [undefined, '2020-1'],
      ['2020-1', undefined],
    ] as const)
      expect(REEKS.ondertitel(van, tot)).toBe('Vergunninghouders per halfjaar, . Een onderbroken lijn: geen cijfer.');
    expect(REEKS.eerder(2126)).toBe('eerst 2.126');
    expect(REEKS.beschrijving(['a', 'b'], [])).toBe('Lijndiagram per halfjaar: a; b.');
    expect(
      REEKS.beschrijving(
        ['a'],
        [
          { periode: '2023-2', eerder: 2126, taakstelling: 1372 },
          { periode: '2024-1', eerder: 5, taakstelling: null },
        ],
      ),
    ).toBe(
      'Lijndiagram per halfjaar: a. De taakstelling van 2023-2 is herzien van 2.126 naar 1.372. De taakstelling van 2024-1 is herzien van 5 naar geen cijfer.',
    );
  });
  it('of Nidos-plekken', () => {
    expect([NIDOSTEKST.titel, NIDOSTEKST.beschrijving(['a', 'b'])]).toEqual(['Nidos-plekken', 'Lijndiagram van Nidos-plekken: a; b.']);
    expect(NIDOSTEKST.ondertitel(false)).toBe('Plekken voor alleenstaande minderjarige vreemdelingen; geen criterium voor de trede.');
    expect(NIDOSTEKST.ondertitel(true)).toBe(
      'Plekken voor alleenstaande minderjarige vreemdelingen; geen criterium voor de trede. Gestreept: prognose.',
    );
  });
  it('of outcomes and expectations give each expectation with its bounds', () => {
    expect([VOORUITZICHTGRAFIEK.titel('achterstand'), VOORUITZICHTGRAFIEK.ondertitel(0.8)]).toEqual([
      'Achterstand: gepubliceerd en verwacht',
      'Dicht: gepubliceerd. Open: verwacht, met een staaf waarin de uitkomst met 80% kans ligt.',
    ]);
    expect(
      VOORUITZICHTGRAFIEK.beschrijving(
        'achterstand',
        [{ wanneer: '2024-1', waarde: 5 }],
        [{ periode: '2024-2', midden: 3, onder: -1, boven: 1007 }],
        0.8,
      ),
    ).toBe('Lijndiagram: achterstand gepubliceerd steeds 5. 2024-2: 3 verwacht, met 80% kans −1 tot en met 1.007.');
  });
  it('of a decomposition', () => {
    expect([ONTLEDING.titel(1394, -574), ONTLEDING.ondertitel]).toEqual([
      'Van 1.394 naar −574',
      'Wat elke stap erbij deed of eraf haalde, in personen',
    ]);
    expect(
      ONTLEDING.beschrijving(
        { naam: 'eerst', waarde: 10 },
        [
          { naam: 'min', verandering: -3 },
          { naam: 'plus', verandering: 2 },
        ],
        { naam: 'nu', waarde: 9 },
      ),
    ).toBe('Trapsgewijs staafdiagram: eerst 10; min −3; plus +2; nu 9.');
  });
});

describe('the sentences of the charts of treden', () => {
  it('of the map through the periods name the highest trede with eight municipalities at most', () => {
    expect([TREDENKAART.titel, TREDENKAART.ondertitel(['2024-1', '2024-2'])]).toEqual([
      'Treden per gemeente',
      'Per halfjaar, 2024-1 tot en met 2024-2. Een streepje: geen trede bekend.',
    ]);
    const op = (trede: number | null, aantal: number) => Array.from({ length: aantal }, (_, i) => ({ gemeente: `G${i}`, trede }));
    expect(TREDENKAART.beschrijving(9, ['2024-1', '2024-2'], [...op(1, 2), ...op(3, 8), ...op(null, 1)])).toBe(
      'Tabel met de trede van 9 gemeenten per halfjaar. In 2024-2: 2 op trede 1, 8 op trede 3. Hoogste trede: 3 (G0, G1, G2, G3, G4, G5, G6, G7).',
    );
    expect(TREDENKAART.beschrijving(9, ['2024-1'], op(6, 9))).toBe(
      'Tabel met de trede van 9 gemeenten per halfjaar. In 2024-1: 9 op trede 6. Hoogste trede: 6 (G0, G1, G2, G3, G4, G5, G6, G7 en andere).',
    );
    expect(TREDENKAART.beschrijving(1, ['2024-1'], op(null, 1))).toBe(
      'Tabel met de trede van 1 gemeenten per halfjaar. In 2024-1: geen trede bekend.',
    );
    expect(TREDENKAART.beschrijving(0, [], [])).toBe('Tabel met de trede van 0 gemeenten per halfjaar. In : geen trede bekend.');
  });
  it('of the tile map', () => {
    expect(PROVINCIEKAART.titel('2024-2')).toBe('Treden in de provincie Utrecht, 2024-2');
    expect(PROVINCIEKAART.ondertitel).toBe('Elke tegel is een gemeente, ongeveer op haar plaats. Een streepje: geen trede bekend.');
    const tegels = [
      { gemeente: 'Zeist', trede: 2 },
      { gemeente: 'Soest', trede: 1 },
      { gemeente: 'Baarn', trede: 2 },
    ];
    expect(PROVINCIEKAART.beschrijving(tegels)).toBe('Tegelkaart met de trede van elke gemeente. Trede 1: Soest. Trede 2: Zeist, Baarn.');
    expect(PROVINCIEKAART.beschrijving([...tegels, { gemeente: 'Rhenen', trede: null }])).toBe(
      'Tegelkaart met de trede van elke gemeente. Trede 1: Soest. Trede 2: Zeist, Baarn. Geen trede bekend: 1 gemeente.',
    );
  });
  it('of counts', () => {
    expect([TELLINGEN.titel, TELLINGEN.ondertitel]).toEqual([
      'Hoeveel gemeenten op welke trede',
      'Aantal gemeenten per trede, per halfjaar',
    ]);
    expect(
      TELLINGEN.beschrijving([
        { periode: '2024-1', aantallen: [3, 0, 1, 0, 0, 0] },
        { periode: '2024-2', aantallen: [0, 0] },
      ]),
    ).toBe('Staafdiagram met het aantal gemeenten per trede. 2024-1: 3 op trede 1, 1 op trede 3. 2024-2: geen.');
  });
  it('of transitions', () => {
    expect(OVERGANGEN.titel('2024-1', '2024-2')).toBe('Van trede naar trede: 2024-1 naar 2024-2');
    expect(OVERGANGEN.ondertitel(1, 5, 2, 0)).toBe('1 gemeente omhoog, 5 gelijk, 2 omlaag. Rij: eerst, kolom: daarna.');
    expect(OVERGANGEN.ondertitel(2, 5, 1, 1)).toBe(
      '2 gemeenten omhoog, 5 gelijk, 1 omlaag; van 1 gemeente niet bekend. Rij: eerst, kolom: daarna.',
    );
    expect(
      OVERGANGEN.beschrijving(
        [
          { van: 1, naar: 1, aantal: 5 },
          { van: 1, naar: 2, aantal: 3 },
        ],
        3,
        5,
        0,
        2,
      ),
    ).toBe(
      'Tabel van overgangen: 3 gemeenten omhoog, 5 gelijk, 0 omlaag; van 2 gemeenten niet bekend. 5 bleven op trede 1, 3 van trede 1 naar 2.',
    );
  });
});
