import { describe, expect, it } from 'vitest';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import { cijferboek, GEPUBLICEERD } from '../../../core/bronnen/cijfer.ts';
import { type Claim, CLAIMS } from '../../../core/bronnen/claim.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { type Rapportbron, uitDossiers, uitPublicaties } from '../../../core/documenten/rapportbron.ts';
import { ofFout } from '../../../core/invoer/invoerfout.ts';
import { VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { dag, KOPPEN, regelsVan } from './tabellen.ts';
import { DOCUMENTFOUT } from '../../../core/documenten/documenten-messages.ts';
import { alsRij } from '../vaststellen/als-rij.ts';

const gepubliceerd = uitPublicaties({ boek: GEPUBLICEERD, claims: CLAIMS, bronnen: BRONNEN });
const uitTabel = (...rijen: readonly (readonly unknown[])[]) => uitDossiers(readDossiers([KOPPEN, ...rijen], dag('2024-03-01')).dossiers);
const zinnen = (bron: Rapportbron, periode: '2023-1' | '2023-2') => regelsVan(halfjaarrapport(bron, periode));

const BAARN = ['Baarn', '2023-2', null, 20, 0, 0, 20, 'geen', null, 1, null];
const ZEIST = ['Zeist', '2023-2', null, 30, 0, 20, 30, 'geen', null, 2, null];

describe('a report from published figures', () => {
  const claim = (gebied: string, periode: string, grootheid: Claim['grootheid'], waarde: number): Claim => ({
    bron: BRONNEN[0]!.bron,
    plaats: 'Tabel 1',
    soort_plaats: 'tabel',
    regel: 1,
    gebied,
    periode,
    grootheid,
    waarde,
    eenheid: grootheid === 'trede' ? 'trede' : 'vergunninghouders',
  });
  const uit = (claims: readonly Claim[]) => uitPublicaties({ boek: cijferboek(claims, BRONNEN), claims, bronnen: BRONNEN });

  it('has both taakstellingen where one was revised, and nothing for what is not known', () => {
    expect(gepubliceerd.provincie.filter(({ periode }) => ['2020-1', '2020-2', '2023-2'].includes(periode))).toEqual([
      {
        periode: '2020-1',
        herverdeling: 0,
        taakstelling_eerst: null,
        taakstelling: 429,
        achterstand_begin: null,
        totaalopgave: null,
        gerealiseerd: 405,
        achterstand_eind: null,
      },
      {
        periode: '2020-2',
        herverdeling: 0,
        taakstelling_eerst: null,
        taakstelling: null,
        achterstand_begin: null,
        totaalopgave: null,
        gerealiseerd: null,
        achterstand_eind: null,
      },
      {
        periode: '2023-2',
        herverdeling: 0,
        taakstelling_eerst: 2126,
        taakstelling: 1372,
        achterstand_begin: 406,
        totaalopgave: 1778,
        gerealiseerd: 1208,
        achterstand_eind: 570,
      },
    ]);
    expect(gepubliceerd.bronnen.map((regel) => /Utrecht, (\d{4})\./.exec(regel)?.[1])).toEqual(
      expect.arrayContaining(['2022', '2022', '2023', '2024', '2025']),
    );
  });

  it('is of half-years with a trede of twenty municipalities, the earliest first', () => {
    const treden = (periode: string, aantal: number) => UTRECHTSE.slice(0, aantal).map((gemeente) => claim(gemeente, periode, 'trede', 1));
    expect(
      uit([
        ...treden('2024-2', 20),
        ...treden('2024-1', 19),
        ...UTRECHTSE.slice(1).map((gemeente) => claim(gemeente, '2023-2', 'trede', 2)),
      ]).perioden,
    ).toEqual(['2023-2', '2024-2']);
  });

  it('runs from the first to the last half-year of any figure of the province, if there is one', () => {
    const provincie = uit([
      claim('provincie Utrecht', '2024-2', 'taakstelling', 5),
      claim('provincie Utrecht', '2023-2', 'gerealiseerd', 4),
    ]).provincie;
    expect(provincie.map(({ periode }) => periode)).toEqual(['2023-2', '2024-1', '2024-2']);
    expect(uit([claim('Zeist', '2024-2', 'taakstelling', 5)]).provincie).toEqual([]);
    const [halfjaar] = uit([
      claim('provincie Utrecht', '2024-2', 'taakstelling', 5),
      { ...claim('provincie Utrecht', '2024-2', 'taakstelling', 6), soort_plaats: 'memo' },
    ]).provincie;
    expect([halfjaar?.taakstelling, halfjaar?.taakstelling_eerst]).toEqual([5, null]);
  });
});

describe('a report from a table', () => {
  it('has its half-years in order, and says where treden were decided', () => {
    expect(uitTabel(ZEIST, BAARN.with(1, '2023-1')).perioden).toEqual(['2023-1', '2023-2']);
    const besluit = alsRij(
      stelVast(
        'Zeist',
        { periode: '2023-1', taakstelling: 50, achterstand_begin: 10, gerealiseerd: 40, nagekomen: 0, vorige_trede: 2 },
        { trede: 2, reden: '', datum_cijfers: dag('2023-08-05'), vastgesteld_op: dag('2023-08-10') },
      ),
    );
    const zonder = besluit.with(0, 'Baarn').with(VASTSTELLINGKOLOMMEN.indexOf('vastgesteld_op'), null);
    expect(uitDossiers(readDossiers([VASTSTELLINGKOLOMMEN, besluit, zonder], dag('2023-09-01')).dossiers).bron).toBe(
      'tabel van de toezichthouder; treden zijn vastgesteld, of anders de rekenkundige inschaling',
    );
  });

  it('without treden is refused, and says which there are', () => {
    expect(ofFout(() => halfjaarrapport(uitTabel(BAARN), '2023-1'))).toEqual(
      DOCUMENTFOUT.geen_treden({ periode: '2023-1', perioden: ['2023-2'] }),
    );
    expect(ofFout(() => halfjaarrapport(uitDossiers([]), '2023-1'))).toEqual(DOCUMENTFOUT.geen_treden({ periode: '2023-1', perioden: [] }));
  });

  it('says that figures are not complete where one of them is not known', () => {
    const bron = uitTabel(BAARN);
    const [halfjaar] = bron.provincie;
    const zonder = (fields: object) => zinnen({ ...bron, provincie: [{ ...halfjaar!, ...fields }] }, '2023-2')[2];
    expect([
      zinnen({ ...bron, provincie: [] }, '2023-2')[2],
      zonder({ taakstelling: null }),
      zonder({ gerealiseerd: null }),
      zonder({ totaalopgave: null }),
    ]).toEqual(Array(4).fill('De cijfers van 2023-2 zijn niet volledig bekend.'));
    expect(zonder({ achterstand_eind: null })).toBe(
      'De taakstelling van 2023-2 was 20 vergunninghouders; samen met de stand uit eerdere perioden was de totaalopgave 20. Er zijn 20 vergunninghouders gehuisvest: 100% van de taakstelling en 100% van de totaalopgave.',
    );
  });

  it('shows the half-years up to its own, and the municipalities in them', () => {
    const regels = zinnen(uitTabel(ZEIST.with(1, '2023-1'), ZEIST, BAARN), '2023-1');
    expect([
      regels.includes('Gemeente (tekst) | 2023-1 (trede) | Zekerheid (tekst)'),
      regels.some((regel) => regel.startsWith('Zeist |')),
      regels.some((regel) => regel.startsWith('Baarn |')),
    ]).toEqual([true, true, false]);
    expect(zinnen(uitTabel(ZEIST.with(1, '2023-1'), BAARN), '2023-2')).toContain('Zeist | 2 | – | –');
    expect(regelsVan(halfjaarrapport(gepubliceerd, '2024-2'))).toContain('Zeist | 1 | 1 | 2 | 2');
    const gemengd = uitTabel(BAARN, ZEIST);
    expect(
      zinnen(
        {
          ...gemengd,
          plaatsingen: gemengd.plaatsingen.map(({ status, ...rest }, i) =>
            i === 0 && status !== undefined ? rest : { ...rest, status },
          ) as Rapportbron['plaatsingen'],
        },
        '2023-2',
      ),
    ).toContain('Gemeente (tekst) | 2023-2 (trede) | Zekerheid (tekst)');
  });

  it('takes the trede before from the row itself, or else from the half-year before', () => {
    const beweging = (...rijen: readonly (readonly unknown[])[]) =>
      zinnen(uitTabel(...rijen), '2023-2').find((regel) => /opgeschaald|vergelijken/.test(regel));
    expect(beweging(BAARN)).toBe('Geen gemeente is opgeschaald. Geen gemeente is afgeschaald. Gelijk gebleven: 1 (op trede 1 Baarn).');
    expect(zinnen(uitTabel(BAARN), '2023-2').filter((regel) => regel.includes('Gemeenten die van trede'))).toEqual([]);
    expect(beweging(BAARN.with(9, null), BAARN.with(1, '2023-1').with(6, 15))).toBe(
      'Geen gemeente is opgeschaald. 1 gemeente is afgeschaald: Baarn (2 naar 1). Gelijk gebleven: 0.',
    );
    expect(beweging(BAARN.with(9, null), BAARN.with(1, '2022-2').with(6, 15))).toBe(
      'Van 2023-1 zijn geen treden bekend om mee te vergelijken.',
    );
    expect(beweging(ZEIST.with(5, 90).with(9, null), ZEIST.with(1, '2023-1'))).toMatch(/^1 gemeente is opgeschaald: Zeist \(/);
  });

  it('says which were better off by a koppelingstekort, and only those', () => {
    const tekort = (...rijen: readonly (readonly unknown[])[]) =>
      zinnen(uitTabel(...rijen), '2023-2').find((regel) => regel.includes('rekening gehouden'));
    expect(tekort(ZEIST.with(8, 49))).toBe('Bij 1 gemeente is rekening gehouden met een koppelingstekort: Zeist.');
    expect(tekort(ZEIST.with(8, 30), BAARN)).toBe(
      'Van 1 gemeente is niet bekend of er een koppelingstekort was. Bij 1 gemeente is rekening gehouden met een koppelingstekort: Zeist. Daardoor is de inschaling van 1 gemeente gunstiger: Zeist.',
    );
    expect(tekort(ZEIST.with(5, 90).with(8, 100).with(9, null))).toBe(
      'Bij 1 gemeente is rekening gehouden met een koppelingstekort: Zeist.',
    );
  });

  it('shows a revised taakstelling in its chart', () => {
    const grafieken = (bron: Rapportbron) =>
      JSON.stringify(halfjaarrapport(bron, '2023-2').delen[0]?.blokken.filter(({ soort }) => soort === 'grafiek'));
    expect(grafieken(gepubliceerd)).toContain('2.126');
    expect(
      grafieken({ ...gepubliceerd, provincie: gepubliceerd.provincie.map((halfjaar) => ({ ...halfjaar, taakstelling_eerst: null })) }),
    ).not.toContain('2.126');
  });
});
