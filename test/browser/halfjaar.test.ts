import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fictieveRijen } from '../../addin/workbench/example/fictief.ts';
import { beoordeel } from '../../core/beoordeling/beoordeel.ts';
import type { Feiten } from '../../core/feiten/index.ts';
import { datumOf, isoDatum } from '../../core/datum.ts';
import type { Broncel } from '../../core/inlezen/bronblad.ts';
import { standVan } from '../../core/kader/index.ts';
import { standoverzicht, wijzigingenSinds } from '../../core/standen/overzicht.ts';
import { readVastgelegd } from '../../core/standen/vastgelegd.ts';
import { standenketen } from '../../core/standen/vastleggen.ts';
import { readVaststellingen, VASTSTELLINGKOLOMMEN } from '../../core/vaststellen/vaststellen-blad.ts';
import { checkChain } from '../../core/zegel/check-chain.ts';
import { readZegels } from '../../core/zegel/zegelblad.ts';
import { VERSIENUMMER } from '../../core/versie.ts';
import { patience } from '../tier.ts';
import { useStage } from './stage.ts';
import { gedownload, button, opgeslagen, openWerkbank, paste, type Werkbank } from './gegevens/werkbank.ts';
import { openView } from './taskpane/werkbank.ts';
import { typeInto } from './workbench/workbench-page.ts';

const GEMEENTEN = fictieveRijen();
const DAGEN = Array.from({ length: 12 }, (_, i) => datumOf(2024, 7, 15) + 14 * i);
const PEILDATUM = datumOf(2025, 1, 1);
/** Persons housed so far on a day: evenly, in whole persons, all of them on the peildatum. */
const totNu = (eind: number, dag: number): number => Math.floor((eind * (dag - datumOf(2024, 7, 1))) / (PEILDATUM - datumOf(2024, 7, 1)));
/** What is decided for Soest; the framework cannot give it from trede 1 to 3. */
const BESLOTEN = 5;
const KOPPEN = [
  'Gemeente',
  'Periode',
  'Datum stand',
  'Taakstelling',
  'Beginachterstand',
  'Gehuisvest',
  'Nagekomen',
  'Gekoppeld',
  'Vorige trede',
  'Nagekomen vorige periode',
];
/** The figures of a day as a sender would copy them: words as he uses them, tabs between the cells. */
function exportVan(dag: number): string {
  const rijen = GEMEENTEN.map((rij) => [
    rij.gemeente.toUpperCase(),
    '2024-II',
    isoDatum(dag),
    rij.taakstelling,
    rij.achterstand_begin,
    totNu(rij.gerealiseerd, dag),
    '',
    rij.gekoppeld,
    rij.vorige_trede,
    'geen',
  ]);
  return [KOPPEN, ...rijen].map((rij) => rij.join('\t')).join('\r\n');
}

const stage = useStage();
let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank(stage.browser, stage.url, 'Gegevens');
});

/** Brings in the figures of a day and goes to the sheet on which they came. */
async function breng(dag: number, blad: string): Promise<void> {
  const { pane } = werkbank;
  await openView(werkbank.pane, 'Gegevens');
  await paste(werkbank, exportVan(dag));
  await button(werkbank, 'Overnemen op een nieuw blad').click();
  await pane.getByText(`Blad "${blad}" gemaakt`).waitFor();
  await button(werkbank, 'Naar het blad').click();
}

/** Puts the standen of the table in view down. */
async function legVast(bekend: number, hoeveel: string): Promise<void> {
  const { pane } = werkbank;
  await openView(werkbank.pane, 'Standen');
  await pane.locator('#bekend').fill(isoDatum(bekend));
  await pane.getByText(hoeveel, { exact: false }).waitFor();
  await button(werkbank, 'Vastleggen').click();
  await pane.getByText('0 nieuwe standen; 26 staan er al.').waitFor();
}

/** Types into a cell of the sheet in view: after the pane the grid must be clicked first. */
async function typ(page: Page, adres: string, inhoud: string): Promise<void> {
  await page.locator('.o-grid-overlay').click({ position: { x: 300, y: 300 } });
  await typeInto(page, adres, inhoud);
}

const rijVan = (gemeente: string): number => GEMEENTEN.findIndex((rij) => rij.gemeente === gemeente) + 2;

describe('a half-year, played through', () => {
  it(
    'puts 12 standen of 26 municipalities down, each as it was on its day',
    async () => {
      for (const [i, dag] of DAGEN.entries()) {
        await breng(dag, i === 0 ? 'Cijfers' : `Cijfers ${i + 1}`);
        await legVast(dag, '26 nieuwe standen; 0 staan er al.');
      }
      const blad = await (await opgeslagen(werkbank))('IBT-standen');
      expect(blad).toHaveLength(1 + 12 * 26);
      const verwacht = DAGEN.flatMap((dag) =>
        GEMEENTEN.map((rij) => [
          rij.gemeente,
          '2024-2',
          isoDatum(dag),
          isoDatum(dag),
          totNu(rij.gerealiseerd, dag),
          rij.gekoppeld === '' ? null : rij.gekoppeld,
          'TVS',
        ]),
      );
      expect(blad.slice(1).map((rij) => rij.slice(0, 7))).toEqual(verwacht);
    },
    patience(400),
  );

  it('adds a correction of an earlier day beside the first figure, and changes nothing above', async () => {
    const { page } = werkbank;
    const voor = await (await opgeslagen(werkbank))('IBT-standen');
    const nu = totNu(GEMEENTEN[rijVan('Amersfoort') - 2]!.gerealiseerd, DAGEN[11]!) + 3;
    // The last sheet brought in is in view; its columns: gemeente, periode, datum, taakstelling, achterstand_begin, gerealiseerd …
    await typ(page, `F${rijVan('Amersfoort')}`, String(nu));
    await legVast(DAGEN[11]! + 7, '1 nieuwe stand; 25 staan er al.');
    const na = await (await opgeslagen(werkbank))('IBT-standen');
    expect(na.slice(0, voor.length)).toEqual(voor);
    expect(na.slice(voor.length).map((rij) => rij.slice(0, 7))).toEqual([
      ['Amersfoort', '2024-2', isoDatum(DAGEN[11]!), isoDatum(DAGEN[11]! + 7), nu, null, 'TVS'],
    ]);
    const genoteerd = readZegels(await (await opgeslagen(werkbank))('IBT-zegels')).perBlad.get('IBT-standen');
    expect(checkChain(standenketen(na), genoteerd)).toEqual([]);
  });

  it('shows the pace and the changes that core computes from these standen', async () => {
    const { pane } = werkbank;
    const { standen } = readVastgelegd(await (await opgeslagen(werkbank))('IBT-standen'));
    const getal = (waarde: unknown): string =>
      typeof waarde === 'number' ? new Intl.NumberFormat('nl-NL').format(Math.round(waarde * 10) / 10).replace('-', '−') : String(waarde);
    const perWeek = (tempo: unknown): string =>
      typeof tempo === 'number'
        ? new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(tempo)
        : String(tempo);
    const tabel = (kop: string) =>
      pane
        .locator(`.rol[aria-labelledby="${kop}"] tbody tr`)
        .evaluateAll((rijen) => rijen.map((rij) => [...(rij as HTMLTableRowElement).cells].map((cel) => cel.textContent)));
    expect(await tabel('standen')).toEqual(
      standoverzicht(standen).map(({ laatste, tempo, tempo_recent }) => [
        laatste.gemeente,
        '2024-2',
        isoDatum(laatste.datum),
        getal(laatste.gerealiseerd),
        ...[tempo, tempo_recent].map(perWeek),
      ]),
    );
    await pane.locator('#sinds').selectOption(String(DAGEN[9]));
    expect(await tabel('wijzigingen')).toEqual(
      wijzigingenSinds(standen, DAGEN[9]!)
        .slice(1)
        .map((rij) => [...rij.slice(0, 5).map(getal), perWeek(rij[5]), String(rij[8] ?? '')]),
    );
  });

  it('keeps a copy of the whole workbook before anything is decided, and leaves the workbook as it is', async () => {
    const { page, pane } = werkbank;
    await openView(pane, 'Vaststellen');
    const copy = await gedownload(page, () => button(werkbank, 'Eerst een kopie van de werkmap bewaren').click());
    await pane.getByText('De werkmap zelf is hiermee niet opgeslagen.', { exact: false }).waitFor();
    expect(copy.naam).toMatch(/ kopie \d{4}-\d{2}-\d{2}\.xlsx$/);
    const read = await opgeslagen(werkbank);
    for (const blad of ['IBT-standen', 'Cijfers 12']) expect(await copy.read(blad)).toEqual(await read(blad));
    await expect(copy.read('IBT-vaststellingen')).rejects.toThrow('staat niet in de werkmap');
  });

  it('decides the assessments as a copy: the revised taakstelling, the correction and the reason of another trede included', async () => {
    const { page, pane } = werkbank;
    await breng(PEILDATUM, 'Cijfers 13');
    const utrecht = GEMEENTEN[rijVan('Utrecht') - 2]!;
    await typ(page, `D${rijVan('Utrecht')}`, String(utrecht.taakstelling - 40));
    await typ(page, `G${rijVan('Zeist')}`, '4');
    await openView(werkbank.pane, 'Vaststellen');
    await pane.getByText('Datum van de cijfers, uit de tabel: 1 januari 2025.').waitFor();
    await pane.locator('#op').fill('2025-02-10');
    await pane.getByLabel('Vastgestelde trede Soest').selectOption(String(BESLOTEN));
    await pane.getByText('Geef de reden').waitFor();
    expect(await button(werkbank, 'Vaststellen (').count()).toBe(0);
    await pane.getByLabel('Reden (nodig: anders dan berekend)').fill('Afspraak in het bestuurlijk overleg');
    await button(werkbank, 'Vaststellen (26)').click();
    await pane.getByText('Blad "IBT-vaststellingen" gemaakt').waitFor();

    const [koppen, ...rijen] = await (await opgeslagen(werkbank))('IBT-vaststellingen');
    expect(koppen).toEqual(VASTSTELLINGKOLOMMEN);
    const genoteerd = readZegels(await (await opgeslagen(werkbank))('IBT-zegels')).perBlad.get('IBT-vaststellingen') ?? [];
    expect([genoteerd.length, readVaststellingen([VASTSTELLINGKOLOMMEN, ...rijen], genoteerd).bevindingen]).toEqual([1, []]);
    expect(rijen).toHaveLength(26);
    for (const [i, rij] of rijen.entries()) {
      const bron = GEMEENTEN[i]!;
      const cel = (kolom: (typeof VASTSTELLINGKOLOMMEN)[number]): Broncel | undefined => rij[VASTSTELLINGKOLOMMEN.indexOf(kolom)];
      const feiten: Feiten = {
        periode: '2024-2',
        achterstand_begin: bron.achterstand_begin,
        gerealiseerd: bron.gerealiseerd,
        vorige_trede: bron.vorige_trede as Feiten['vorige_trede'],
        nagekomen_vorige: 0,
        herverdeling: 0,
        taakstelling: bron.taakstelling - (bron.gemeente === 'Utrecht' ? 40 : 0),
        nagekomen: bron.gemeente === 'Zeist' ? 4 : 0,
        gekoppeld: bron.gekoppeld === '' ? undefined : bron.gekoppeld,
      };
      const beoordeling = beoordeel(feiten);
      if (!('trede' in beoordeling)) throw new Error(`${bron.gemeente} has no trede`);
      expect({
        gemeente: cel('gemeente'),
        taakstelling: cel('taakstelling'),
        nagekomen: cel('nagekomen'),
        achterstand_eind: cel('achterstand_eind'),
        achterstand_beoordeeld: cel('achterstand_beoordeeld'),
        trede_berekend: cel('trede_berekend'),
        status: cel('status'),
        trede: cel('trede'),
        reden: cel('reden'),
        datum_cijfers: cel('datum_cijfers'),
        vastgesteld_op: cel('vastgesteld_op'),
        kader: cel('kader'),
        versie: cel('versie'),
      }).toEqual({
        gemeente: bron.gemeente,
        taakstelling: feiten.taakstelling,
        nagekomen: feiten.nagekomen,
        achterstand_eind: standVan(feiten).achterstand_eind,
        achterstand_beoordeeld: standVan(feiten).achterstand_beoordeeld,
        trede_berekend: beoordeling.trede,
        status: beoordeling.status,
        trede: bron.gemeente === 'Soest' ? BESLOTEN : beoordeling.trede,
        reden: bron.gemeente === 'Soest' ? 'Afspraak in het bestuurlijk overleg' : null,
        datum_cijfers: isoDatum(PEILDATUM),
        vastgesteld_op: '2025-02-10',
        kader: beoordeling.kader.naam,
        versie: VERSIENUMMER,
      });
    }
  });

  it('lists what is another afterwards, and leaves what was decided as it is', async () => {
    const { page, pane } = werkbank;
    const voor = await (await opgeslagen(werkbank))('IBT-vaststellingen');
    await pane.getByText('Geen verschillen').waitFor();
    await typ(page, `F${rijVan('Zeist')}`, '1');
    await pane.getByText(`Zeist 2024-2: gerealiseerd was ${GEMEENTEN[rijVan('Zeist') - 2]!.gerealiseerd}, is nu 1.`).waitFor();
    expect(await (await opgeslagen(werkbank))('IBT-vaststellingen')).toEqual(voor);
  });

  it('begins the next half-year with the registered stand, the decided trede and the nagekomen', async () => {
    const { pane } = werkbank;
    const [, ...vast] = await (await opgeslagen(werkbank))('IBT-vaststellingen');
    await button(werkbank, 'Begin de volgende periode op een nieuw blad').click();
    await pane.getByText('Blad "Halfjaar 2025-1" gemaakt').waitFor();
    const [koppen, ...rijen] = await (await opgeslagen(werkbank))('Halfjaar 2025-1');
    expect(koppen).toEqual([
      'gemeente',
      'periode',
      'taakstelling',
      'herverdeling',
      'achterstand_begin',
      'gerealiseerd',
      'nagekomen',
      'gekoppeld',
      'vorige_trede',
      'nagekomen_vorige',
      'reeks',
    ]);
    const kolom = (naam: (typeof VASTSTELLINGKOLOMMEN)[number]): number => VASTSTELLINGKOLOMMEN.indexOf(naam);
    expect(rijen.map((rij) => [rij[0], rij[1], rij[4], rij[8], rij[9] ?? null])).toEqual(
      vast.map((rij) => [
        rij[kolom('gemeente')],
        '2025-1',
        rij[kolom('achterstand_eind')],
        rij[kolom('trede')],
        rij[0] === 'Zeist' ? 4 : null,
      ]),
    );
    expect(werkbank.watch.pageErrors).toEqual([]);
    expect(werkbank.watch.foreignRequests()).toEqual([]);
  });
});
