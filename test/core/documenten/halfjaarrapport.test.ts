import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { TREDEN } from '../../../core/trede.ts';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import { GEPUBLICEERD } from '../../../core/bronnen/cijfer.ts';
import { CLAIMS } from '../../../core/bronnen/claim.ts';
import type { Document } from '../../../core/documenten/document.ts';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { uitDossiers, uitPublicaties } from '../../../core/documenten/rapportbron.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { GAT, procent } from '../../../core/taal/index.ts';
import type { Periode } from '../../../core/periode.ts';
import { dag, LATER, rijenVan, willekeurigeTabel, zinnenVan } from './tabellen.ts';

const gepubliceerd = uitPublicaties({ boek: GEPUBLICEERD, claims: CLAIMS, bronnen: BRONNEN });
const rapport = halfjaarrapport(gepubliceerd, '2024-2');

/** The numbers of municipalities that a sentence puts on treden. */
const genoemd = (document: Document, kop: string) =>
  new Map([...zinnenVan(document, kop).matchAll(/(\d+) op trede (\d)/g)].map(([, aantal, trede]) => [Number(trede), Number(aantal)]));

describe('the report from published figures', () => {
  it('counts in its sentences what its tables show: 8, 11, 5 and 2 municipalities in 2024-2', () => {
    expect(zinnenVan(rapport, 'Beoordelingen 2024-2')).toBe(
      'Van de 26 gemeenten staan er 8 op trede 1, 11 op trede 2, 5 op trede 3 en 2 op trede 4.',
    );
    expect([...rijenVan(rapport, 'Aantal gemeenten op elke trede, 2024-2').values()].flat()).toEqual(['8', '11', '5', '2']);
    const laatsteKolom = [...rijenVan(rapport, 'Trede per gemeente').values()].map((cellen) => cellen.at(-1));
    expect(['1', '2', '3', '4'].map((trede) => laatsteKolom.filter((een) => een === trede).length)).toEqual([8, 11, 5, 2]);
  });

  it('gives the published provincial figures of 2024-2: 1316 of 1323 is 99%, of 2222 is 59%', () => {
    expect(zinnenVan(rapport, 'Resultaten van de provincie Utrecht')).toContain(
      'Er zijn 1.316 vergunninghouders gehuisvest: 99% van de taakstelling en 59% van de totaalopgave.',
    );
    expect(rijenVan(rapport, 'Resultaten per halfjaar').get('2024-2')).toEqual(['1.323', '899', '2.222', '1.316', '99%', '59%', '906']);
  });

  it('names as many municipalities as it counts, for every half-year', () => {
    expect(gepubliceerd.perioden.slice(0, 5)).toEqual(['2022-2', '2023-1', '2023-2', '2024-1', '2024-2']);
    for (const periode of gepubliceerd.perioden) {
      const document = halfjaarrapport(gepubliceerd, periode);
      const zinnen = document.delen
        .filter(({ kop }) => kop.startsWith('Bewegingen'))
        .map(({ kop }) => zinnenVan(document, kop))
        .join(' ');
      const rijen = (zinnen.match(/\(\d naar \d\)/g) ?? []).length;
      expect([
        periode,
        (zinnen.match(/(\d+) gemeenten? (?:is|zijn) (?:op|af)geschaald/g) ?? []).reduce((som, deel) => som + parseInt(deel, 10), 0),
      ]).toEqual([periode, rijen]);
      if (rijen > 0) expect(rijenVan(document, 'Gemeenten die van trede veranderden').size).toBe(rijen);
    }
  });

  it('refuses a half-year without published treden, and says which there are', () => {
    expect(() => halfjaarrapport(gepubliceerd, '2020-1')).toThrow(Invoerfout);
    expect(() => halfjaarrapport(gepubliceerd, '2020-1')).toThrow(`Kies een van: ${gepubliceerd.perioden.join(', ')}.`);
  });
});

describe('the report on published treden of which others are not published', () => {
  const over = (periode: Periode) => halfjaarrapport(gepubliceerd, periode);

  it('takes nobody of whom the trede before is not known for one that stayed', () => {
    const zinnen = zinnenVan(over('2022-2'), 'Bewegingen sinds 2022-1');
    expect(zinnen).toContain('Van geen gemeente is bekend dat zij is opgeschaald.');
    expect(zinnen).toContain('Van 24 gemeenten is niet bekend of de trede veranderde');
  });

  it('does not take an unknown koppelingstekort for none', () => {
    for (const periode of ['2022-2', '2023-1'] as const)
      expect(zinnenVan(over(periode), 'Koppelingstekort')).toBe('Van 26 gemeenten is niet bekend of er een koppelingstekort was.');
    expect(zinnenVan(over('2024-2'), 'Koppelingstekort')).toContain('Bij 4 gemeenten');
  });
});

describe('the report from a table of one’s own', () => {
  it('says how the stand went and what part was realised as its table has it, in any table', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        const { dossiers } = readDossiers(tabel, dag(LATER));
        const bron = uitDossiers(dossiers);
        for (const periode of bron.perioden) {
          const document = halfjaarrapport(bron, periode);
          const halfjaren = dossiers.flatMap(({ afgesloten }) => afgesloten.filter(({ feiten }) => feiten.periode === periode));
          const som = (waarde: (feiten: (typeof halfjaren)[number]['feiten']) => number) =>
            halfjaren.reduce((totaal, { feiten }) => totaal + waarde(feiten), 0);
          const [begin, taak, gehuisvest] = [
            som(({ achterstand_begin }) => achterstand_begin),
            som(({ taakstelling, herverdeling = 0 }) => taakstelling + herverdeling),
            som(({ gerealiseerd }) => gerealiseerd),
          ];
          const zinnen = zinnenVan(document, document.delen[0]?.kop ?? '');
          const verloop = taak - gehuisvest;
          expect(zinnen.includes('ongunstiger geworden')).toBe(verloop > 0);
          expect(zinnen.includes(' gunstiger geworden')).toBe(verloop < 0);
          const rij = rijenVan(document, 'Resultaten per halfjaar').get(periode) ?? [];
          const delen = [taak, begin + taak].map((opgave) => (opgave > 0 ? procent(gehuisvest / opgave) : GAT));
          expect(rij.slice(4, 6)).toEqual(delen);
        }
      }),
    );
  });

  it('counts as TELLING does, in sentence and table, in any table', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        const bron = uitDossiers(readDossiers(tabel, dag(LATER)).dossiers);
        for (const periode of bron.perioden) {
          const document = halfjaarrapport(bron, periode);
          const geteld = new Map(
            tellingTabel(tabel)
              .filter(([een]) => een === periode)
              .map(([, soort, aantal]) => [soort, aantal]),
          );
          const inZin = genoemd(document, `Beoordelingen ${periode}`);
          const inTabel = new Map(
            [...rijenVan(document, `Aantal gemeenten op elke trede, ${periode}`)].map(([naam, [aantal]]) => [
              naam.split(' ')[0],
              Number(aantal),
            ]),
          );
          for (const trede of TREDEN) {
            const verwacht = geteld.get(`trede ${trede}`) ?? 0;
            expect([inZin.get(trede) ?? 0, inTabel.get(String(trede)) ?? 0]).toEqual([verwacht, verwacht]);
          }
          const beweging = zinnenVan(document).match(/(\d+) gemeenten? (?:is|zijn) opgeschaald/)?.[1];
          expect(Number(beweging ?? 0)).toBe(geteld.get('omhoog') ?? 0);
          const tekort = zinnenVan(document, 'Koppelingstekort').match(/Bij (\d+) gemeente/)?.[1];
          expect(Number(tekort ?? 0)).toBe(geteld.get('koppelingstekort') ?? 0);
        }
      }),
    );
  });

  it('gives sums of its rows', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        const bron = uitDossiers(readDossiers(tabel, dag(LATER)).dossiers);
        for (const {
          periode,
          taakstelling,
          herverdeling,
          achterstand_begin,
          totaalopgave,
          gerealiseerd,
          achterstand_eind,
        } of bron.provincie) {
          const rijen = tabel.slice(1).filter((rij) => rij[1] === periode);
          const som = (kolom: number) => rijen.reduce((totaal, rij) => totaal + (typeof rij[kolom] === 'number' ? rij[kolom] : 0), 0);
          expect([taakstelling, herverdeling, achterstand_begin, gerealiseerd]).toEqual([som(3), som(4), som(5), som(6)]);
          expect([totaalopgave, achterstand_eind]).toEqual([som(3) + som(4) + som(5), som(3) + som(4) + som(5) - som(6)]);
        }
      }),
    );
  });
});
