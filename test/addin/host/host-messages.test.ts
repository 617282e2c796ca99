import { describe, expect, it } from 'vitest';
import { dueTo, EXCELFOUT, WERKBANKFOUT, WERKMAPFOUT } from '../../../addin/host/host-messages.ts';
import { testWording } from '../../wording.ts';

const BEREIK = { blad: 'Cijfers', adres: 'B5:C6' };
const TE_GROOT = 'Gebruik een kleinere tabel.';

describe('the words of what any host refuses', () => {
  testWording(WERKMAPFOUT, {
    gemeld: [[WERKMAPFOUT.gemeld({ melding: 'Het blad is weg.' }), 'ongeldig', 'Het blad is weg.']],
    geen_adres: [[WERKMAPFOUT.geen_adres({ adres: 'A0' }), 'ongeldig', '"A0" is geen adres van cellen; verwacht zoiets als A1 of A1:C5.']],
    andere_vorm: [
      [
        WERKMAPFOUT.andere_vorm({ adres: 'B2:C3', rijen: 2, kolommen: 2, blok: [[1, 2], [3]] }),
        'ongeldig',
        'Het bereik B2:C3 heeft 2 rij(en) en 2 kolom(men), de waarden 2 rij(en) en 2 of 1 kolom(men).',
      ],
      [
        WERKMAPFOUT.andere_vorm({ adres: 'B2:C3', rijen: 2, kolommen: 2, blok: [] }),
        'ongeldig',
        'Het bereik B2:C3 heeft 2 rij(en) en 2 kolom(men), de waarden 0 rij(en) en 0 kolom(men).',
      ],
    ],
    geen_celgetal: [[WERKMAPFOUT.geen_celgetal({ getal: NaN }), 'ongeldig', 'NaN is geen getal dat een cel kan bevatten.']],
    geen_formule: [[WERKMAPFOUT.geen_formule({ formule: '1' }), 'ongeldig', '"1" is geen formule; een formule begint met =.']],
    naam_bezet: [[WERKMAPFOUT.naam_bezet({ naam: 'opgave' }), 'ongeldig', 'De naam "opgave" is in deze werkmap al in gebruik.']],
  });

  it('may come with what brought them about', () => {
    const fout = dueTo(WERKMAPFOUT.geen_formule({ formule: '1' }), 'x');
    expect([fout.code, fout.cause]).toEqual(['geen_formule', 'x']);
  });
});

describe('the words of what Excel refuses', () => {
  testWording(EXCELFOUT, {
    geen_toegang: [
      [
        EXCELFOUT.geen_toegang(),
        'ongeldig',
        'Excel geeft geen toegang tot deze cellen. Hef de beveiliging van het blad of de werkmap op en probeer het opnieuw.',
      ],
    ],
    niet_herkend: [
      [EXCELFOUT.niet_herkend(), 'ongeldig', 'Excel herkent deze cellen niet. Kies een cel in de tabel en probeer het opnieuw.'],
    ],
    cel_bewerkt: [
      [EXCELFOUT.cel_bewerkt(), 'ongeldig', 'In Excel wordt een cel bewerkt. Sluit dat af met Enter of Esc en probeer het opnieuw.'],
    ],
    cellen_weg: [[EXCELFOUT.cellen_weg(), 'ongeldig', 'Deze cellen bestaan niet meer. Kies een cel in de tabel.']],
    geen_selectie: [[EXCELFOUT.geen_selectie(), 'ongeldig', 'Er zijn geen cellen geselecteerd. Klik op een cel in de tabel.']],
    blad_weg: [[EXCELFOUT.blad_weg(), 'ongeldig', 'Het blad bestaat niet meer. Kies een cel op een ander blad.']],
    te_groot: [
      [EXCELFOUT.te_groot({ om: 'lezen' }), 'ongeldig', `De tabel is te groot om in één keer te lezen. ${TE_GROOT}`],
      [EXCELFOUT.te_groot({ om: 'schrijven' }), 'ongeldig', `De tabel is te groot om in één keer te schrijven. ${TE_GROOT}`],
    ],
    failed: [[EXCELFOUT.failed({ code: 'Timeout' }), 'ongeldig', 'Excel kon de opdracht niet uitvoeren (Timeout). Probeer het opnieuw.']],
    geen_save: [
      [EXCELFOUT.geen_save(), 'ongeldig', 'In Excel slaat dit venster geen werkmap op. Gebruik Bestand, Opslaan of Een kopie opslaan.'],
    ],
    geen_openen: [[EXCELFOUT.geen_openen(), 'ongeldig', 'In Excel opent dit venster geen werkmap. Gebruik Bestand, Openen.']],
  });
});

describe('the words of what the workbench refuses', () => {
  testWording(WERKBANKFOUT, {
    buiten_werkbank: [
      [WERKBANKFOUT.buiten_werkbank(), 'ongeldig', 'Dit venster hoort in de werkbank. Open de werkbank zelf: index.html in dezelfde map.'],
    ],
    disconnected: [
      [WERKBANKFOUT.disconnected(), 'ongeldig', 'De verbinding met de werkbank is verbroken. De werkmap is er nog; probeer het opnieuw.'],
    ],
    failed: [[WERKBANKFOUT.failed(), 'ongeldig', 'De werkbank kon de opdracht niet uitvoeren. Probeer het opnieuw.']],
    blad_onbekend: [[WERKBANKFOUT.blad_onbekend({ blad: 'Nergens' }), 'ongeldig', 'Het blad "Nergens" bestaat niet in deze werkmap.']],
    naam_onbekend: [[WERKBANKFOUT.naam_onbekend({ naam: 'opgave' }), 'ongeldig', 'De naam "opgave" bestaat niet.']],
    geen_files: [[WERKBANKFOUT.geen_files(), 'ongeldig', 'Bestanden opslaan en openen kan alleen in de werkbank in een browser.']],
    beveiligd: [
      [WERKBANKFOUT.beveiligd(BEREIK), 'ongeldig', 'Het blad "Cijfers" is beveiligd; hef de beveiliging op om in B5:C6 te schrijven.'],
    ],
    niet_written: [[WERKBANKFOUT.niet_written(BEREIK), 'ongeldig', 'In B5:C6 op blad "Cijfers" kan niet worden geschreven.']],
    op_slot: [
      [
        WERKBANKFOUT.op_slot({ geweigerd: WERKMAPFOUT.gemeld({ melding: 'Dit kan niet.' }) }),
        'ongeldig',
        'Dit kan niet. Het blad is beveiligd.',
      ],
    ],
    niet_shown: [[WERKBANKFOUT.niet_shown(BEREIK), 'ongeldig', 'Het blad "Cijfers" kan niet worden getoond.']],
    geen_tabel: [[WERKBANKFOUT.geen_tabel(BEREIK), 'ongeldig', 'Van B5:C6 op blad "Cijfers" kan geen tabel worden gemaakt.']],
    geen_celnaam: [[WERKBANKFOUT.geen_celnaam({ naam: 'geen naam' }), 'ongeldig', '"geen naam" kan geen naam van cellen zijn.']],
    geen_grafiek: [[WERKBANKFOUT.geen_grafiek({ titel: 'Stand' }), 'ongeldig', 'De grafiek "Stand" kan niet worden gemaakt.']],
    geen_image: [[WERKBANKFOUT.geen_image(BEREIK), 'ongeldig', 'De afbeelding kan niet op blad "Cijfers" worden gezet.']],
    niet_toegevoegd: [[WERKBANKFOUT.niet_toegevoegd(BEREIK), 'ongeldig', 'Het blad "Cijfers" kan niet worden toegevoegd.']],
    niet_verwijderd: [[WERKBANKFOUT.niet_verwijderd(BEREIK), 'ongeldig', 'Het blad "Cijfers" kan niet worden verwijderd.']],
  });
});
