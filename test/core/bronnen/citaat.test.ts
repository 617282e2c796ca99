import { describe, expect, it } from 'vitest';
import { findBron } from '../../../core/bronnen/bron.ts';
import { findCijfer } from '../../../core/bronnen/cijfer.ts';
import { citaat, reportNietGepubliceerd } from '../../../core/bronnen/citaat.ts';
import { herkenGebied } from '../../../core/bronnen/gebied.ts';
import { type Grootheid, GROOTHEDEN } from '../../../core/bronnen/grootheid.ts';
import { type Periode, periodesTussen } from '../../../core/periode.ts';
import { GEPUBLICEERDE_GEBIEDEN } from './gebieden.ts';

function zin(tekst: string, periode: Periode, grootheid: Grootheid): string {
  const herkenning = herkenGebied(tekst);
  if (herkenning.soort === 'onbekend') throw new Error(tekst);
  const cijfer = findCijfer(herkenning.gebied, periode, grootheid);
  return cijfer.soort === 'gevonden' ? citaat(cijfer) : reportNietGepubliceerd(cijfer);
}

describe('citaat', () => {
  it('gives title, publisher, year, place, area, and the other value with its source and why it was not chosen', () => {
    expect(zin('provincie Utrecht', '2023-2', 'taakstelling')).toMatchInlineSnapshot(
      `"Voortgangsrapportage huisvesting vergunninghouders tweede helft 2023, Provincie Utrecht, 2024, Tabel 1: Resultaten provinciale taakstelling tweede helft 2023. Bedoeld gebied: de provincie Utrecht. Toelichting: verlaagd, brief 10 november 2023. Andere gepubliceerde waarde: 2.126 (oorspronkelijk, bekendgemaakt 2 mei 2023), in Voortgangsrapportage huisvesting vergunninghouders tweede helft 2022 - eerste helft 2023, Provincie Utrecht, 2023, Vooruitblik naar tweede helft 2023 en eerste helft 2024. Niet gekozen: de tabel van het rapport over de periode zelf gaat voor een vooruitblik in een eerder rapport."`,
    );
  });

  it('tells the municipality from the province of the same name, and writes shares as percents', () => {
    expect(zin('Utrecht', '2022-1', 'realisatie_taakstelling')).toMatchInlineSnapshot(
      `"Openbaar gemaakte stukken toezicht huisvesting vergunninghouders, gemeente Utrecht (toezichtbrief 2022-1, gespreksnotities, bijlage interventieladder), Provincie Utrecht, 2022, Toezichtbrief 2022-1, Bevindingen en beoordeling. Bedoeld gebied: de gemeente Utrecht."`,
    );
    expect(zin('provincie Utrecht', '2023-2', 'realisatie_totaalopgave')).toMatchInlineSnapshot(
      `"Voortgangsrapportage huisvesting vergunninghouders tweede helft 2023, Provincie Utrecht, 2024, Tabel 1: Resultaten provinciale taakstelling tweede helft 2023. Bedoeld gebied: de provincie Utrecht. Andere gepubliceerde waarde: 56%, in Voortgangsrapportage huisvesting vergunninghouders eerste en tweede helft 2024, Provincie Utrecht, 2025, hoofdstuk 3, Provinciale resultaten taakstellingperiode eerste helft 2024, tekst. Niet gekozen: de tabel van het rapport over de periode zelf gaat voor een terugblik in een later rapport."`,
    );
  });

  it('says that a figure is published only as the begin of the next periode', () => {
    expect(zin('provincie Utrecht', '2024-1', 'achterstand_eind')).toMatchInlineSnapshot(
      `"Voortgangsrapportage huisvesting vergunninghouders eerste en tweede helft 2024, Provincie Utrecht, 2025, hoofdstuk 3, Provinciale resultaten taakstellingperiode tweede helft 2024, tabel. Bedoeld gebied: de provincie Utrecht. Gepubliceerd als achterstand_begin van 2024-2, de stand waarmee 2024-1 eindigde."`,
    );
  });

  it('says that another value was published as the begin of the next periode', () => {
    expect(zin('provincie Utrecht', '2023-2', 'achterstand_eind')).toMatchInlineSnapshot(
      `"Voortgangsrapportage huisvesting vergunninghouders tweede helft 2023, Provincie Utrecht, 2024, paragraaf 3.1 Provinciale resultaten taakstellingsperiode tweede helft 2023. Bedoeld gebied: de provincie Utrecht. Andere gepubliceerde waarde: 574, in Voortgangsrapportage huisvesting vergunninghouders eerste en tweede helft 2024, Provincie Utrecht, 2025, hoofdstuk 3, Provinciale resultaten taakstellingperiode eerste helft 2024, tabel. Niet gekozen: gepubliceerd als achterstand_begin van 2024-1; het eigen cijfer van de periode gaat voor. Andere gepubliceerde waarde: 574, in Voortgangsrapportage huisvesting vergunninghouders tweede helft 2023, Provincie Utrecht, 2024, paragraaf 4.1 Taakstelling 2024-1. Niet gekozen: gepubliceerd als achterstand_begin van 2024-1; het eigen cijfer van de periode gaat voor."`,
    );
  });

  it('shows Lopik 2024-2 as the table and the text have it', () => {
    expect(zin('Lopik', '2024-2', 'trede')).toMatchInlineSnapshot(
      `"Voortgangsrapportage huisvesting vergunninghouders eerste en tweede helft 2024, Provincie Utrecht, 2025, Tabel 2: Gemeentelijke taakstellingsrealisatie huisvesting vergunninghouders tweede helft 2024. Bedoeld gebied: de gemeente Lopik. Andere gepubliceerde waarde: 1 (in de tekst), in Voortgangsrapportage huisvesting vergunninghouders eerste en tweede helft 2024, Provincie Utrecht, 2025, hoofdstuk 3, Beoordelingen taakstellingsperiode tweede helft 2024, tekst. Niet gekozen: de tabel van het rapport over de periode zelf gaat voor de tekst van het rapport over de periode zelf."`,
    );
  });

  it('names the country without an article', () => {
    expect(zin('Nederland', '2022-2', 'taakstelling')).toMatchInlineSnapshot(
      `"Openbaar gemaakte stukken toezicht huisvesting vergunninghouders, gemeente Utrecht (toezichtbrief 2022-1, gespreksnotities, bijlage interventieladder), Provincie Utrecht, 2022, Toezichtbrief 2022-1, Taakstelling 2022-2. Bedoeld gebied: Nederland."`,
    );
  });

  it('gives for every published figure its title, publisher and year, never a line number, and fits in a cell', () => {
    for (const gebied of GEPUBLICEERDE_GEBIEDEN) {
      for (const periode of periodesTussen('2019-1', '2025-1')) {
        for (const grootheid of GROOTHEDEN) {
          const cijfer = findCijfer(gebied, periode, grootheid);
          if (cijfer.soort === 'niet_gepubliceerd') continue;
          const { titel, uitgever, datum } = findBron(cijfer.gekozen.bron);
          const tekst = citaat(cijfer);
          expect(tekst.startsWith(`${titel}, ${uitgever}, ${datum.slice(0, 4)}, ${cijfer.gekozen.plaats}. Bedoeld gebied: `)).toBe(true);
          expect(tekst).not.toMatch(/undefined|regel|NaN/);
          expect(tekst.length).toBeLessThan(2000);
        }
      }
    }
  });
});

describe('meldNietGepubliceerd', () => {
  it('names the gap and the periodes that do have the figure', () => {
    expect(zin('provincie Utrecht', '2020-2', 'taakstelling')).toMatch(
      /^taakstelling 2020-2 van de provincie Utrecht staat niet in de bronnen\. Wel gepubliceerd voor dit gebied: 2020-1, 2021-2, 2022-1, [-\d, ]*\. Wel gepubliceerd over deze periode: Nederland\.$/,
    );
  });

  it('names the areas that do have the figure, a few of them', () => {
    expect(zin('Utrecht', '2023-2', 'taakstelling')).toMatchInlineSnapshot(
      `"taakstelling 2023-2 van de gemeente Utrecht staat niet in de bronnen. Wel gepubliceerd voor dit gebied: 2022-1, 2022-2, 2023-1. Wel gepubliceerd over deze periode: Nederland, de provincie Utrecht."`,
    );
    expect(zin('provincie Utrecht', '2024-2', 'trede')).toMatchInlineSnapshot(
      `"trede 2024-2 van de provincie Utrecht staat niet in de bronnen. Wel gepubliceerd over deze periode: de gemeente Amersfoort, de gemeente Baarn, de gemeente Bunnik, de gemeente Bunschoten, de gemeente De Bilt, en nog 21."`,
    );
  });

  it('is brief where nothing is published nearby', () => {
    expect(zin('Zeist', '2019-2', 'nidos_nodig')).toMatchInlineSnapshot(
      `"nidos_nodig 2019-2 van de gemeente Zeist staat niet in de bronnen."`,
    );
  });
});
