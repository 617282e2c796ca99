import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import type { Broncel } from '../../../core/inlezen/bronblad.ts';
import { persoonskolommen } from '../../../core/inlezen/persoonsgegevens.ts';

const blad = (...rijen: Broncel[][]) => rijen.map((cellen, i) => ({ nummer: i + 1, verborgen: false, cellen }));

describe('personal data', () => {
  it.each([
    ['V-nummer', 'nummer'],
    ['v nr', 'nummer'],
    ['Vreemdelingennummer', 'nummer'],
    ['BSN', 'nummer'],
    ['BSN-nummer', 'nummer'],
    ['Burgerservicenummer', 'nummer'],
    ['Cliëntnummer', 'nummer'],
    ['Naam', 'naam'],
    ['Achternaam', 'naam'],
    ['Voorletters', 'naam'],
    ['Naam vergunninghouder', 'naam'],
    ['Statushouder', 'naam'],
    ['Contactpersoon', 'naam'],
    ['Geboortedatum', 'geboortedatum'],
    ['geb. datum', 'geboortedatum'],
    ['Geboorteplaats', 'geboortedatum'],
    ['Leeftijd', 'geboortedatum'],
    ['Adres', 'adres'],
    ['E-mail adres', 'adres'],
    ['Postcode', 'adres'],
    ['Straatnaam', 'adres'],
    ['Telefoonnummer', 'contact'],
    ['E-mail', 'contact'],
    ['Nationaliteit', 'kenmerk'],
    ['Geslacht', 'kenmerk'],
  ])('are seen by the header %s', (kop, soort) => {
    expect(persoonskolommen(blad(['Gemeente', kop], ['Utrecht', 'x']))).toEqual([{ kolom: 1, soort, gezienAan: 'kop' }]);
  });

  it.each<[string, Broncel]>([
    ['a BSN as text', '111222333'],
    ['a BSN as number', 111222333],
    ['a BSN in groups', '1112.22.333'],
    ['a V-nummer', '2712345678'],
    ['a V-nummer as number', 2712345678],
    ['a V-nummer with a V', 'V-271 234 5678'],
    ['an e-mail address', 'a.b@voorbeeld.nl'],
    ['a mobile number', '06-12345678'],
    ['an IBAN', 'NL91 ABNA 0417 1643 00'],
  ])('are seen by %s under any header', (_, cel) => {
    const kolommen = persoonskolommen(blad(['Gemeente', 'Kenmerk A'], ['Utrecht', 12], ['Zeist', cel]));
    expect(kolommen.map(({ kolom, gezienAan }) => [kolom, gezienAan])).toEqual([[1, 'inhoud']]);
  });

  it.each<[string, Broncel]>([
    ['a date cell', { soort: 'datum', datum: datumOf(1984, 3, 12) }],
    ['a text', '12-03-1984'],
    ['words', '12 maart 1984'],
  ])('are seen by a date of birth in %s', (_, cel) => {
    expect(persoonskolommen(blad(['Gemeente', 'Datum'], ['Utrecht', cel]))).toEqual([
      { kolom: 1, soort: 'geboortedatum', gezienAan: 'inhoud' },
    ]);
  });

  it.each<[string, Broncel]>([
    ['a count', 203],
    ['a large count', 9_999_999],
    ['a share', 0.8235294117],
    ['a share as text', '0.8235294117'],
    ['nine digits that fail the 11-test', 123456789],
    ['a date of figures', '2022-07-01'],
    ['a day without hyphens', '20220701'],
    ['a CBS code', 'GM0344'],
    ['an amount', '1.234.567'],
    ['an error', { soort: 'fout', code: '#N/A' }],
  ])('are not seen in %s', (_, cel) => {
    expect(persoonskolommen(blad(['Gemeente', 'Cijfer'], ['Utrecht', cel]))).toEqual([]);
  });

  it.each([
    'Gemeente',
    'Gemeentenaam',
    'Naam gemeente',
    'Taakstelling',
    'Gerealiseerd',
    'Stand',
    'Nagekomen',
    'Datum stand',
    'Vorige trede',
    'Aantal personen',
  ])('are not seen by the header %s', (kop) => {
    expect(persoonskolommen(blad([kop], ['Utrecht']))).toEqual([]);
  });

  it('are not seen in a column naam with municipalities only', () => {
    expect(persoonskolommen(blad(['Naam', 'Taakstelling'], ['Utrecht', 203], ['Zeist', 30], ['Totaal', 233]))).toEqual([]);
    expect(persoonskolommen(blad(['Naam', 'Taakstelling'], ['Utrecht', 203], ['A. de Vries', 1]))).toHaveLength(1);
  });

  it('are seen above and below a table too', () => {
    expect(persoonskolommen(blad(['Gemeente', 'Taakstelling'], ['Utrecht', 203], [null, null], [null, 'a.b@voorbeeld.nl']))).toHaveLength(
      1,
    );
  });

  it('are never part of what is told of them', () => {
    expect(JSON.stringify(persoonskolommen(blad(['BSN'], ['111222333'])))).not.toContain('111222333');
  });

  /** What a header is taken for, with nothing below it that is a municipality. */
  const bijKop = (kop: string) => persoonskolommen(blad([kop], ['x']))[0]?.soort;
  const NUMMERS = [
    'v',
    'vr',
    'vw',
    'coa',
    'bsn',
    'sofi',
    'paspoort',
    'document',
    'client',
    'persoons',
    'zorg',
    'dossier',
    'kenmerk',
    'vreemdelingen',
    'vergunning',
    'digid',
    'ind',
    'crv',
    'a',
  ];
  const NAMEN = ['client', 'vergunninghouder', 'statushouder', 'persoon', 'hoofdpersoon', 'bewoner', 'referent', 'contactpersoon'];

  it.each<[string, readonly string[]]>([
    [
      'nummer',
      [...NUMMERS.flatMap((woord) => ['nummer', 'nr', 'num', 'id'].map((einde) => woord + einde)), 'idnummer', 'idbewijs', 'idnr'],
    ],
    [
      'naam',
      [
        'naam',
        'namen',
        'naamclient',
        'naampersoon',
        'naamvergunninghouder',
        'naamstatushouder',
        'naamasielzoeker',
        'naamreferent',
        'naamhoofdpersoon',
        ...NAMEN.flatMap((woord) => ['', 's', 'naam', 'snaam'].map((einde) => woord + einde)),
      ],
    ],
    ['geboortedatum', ['geb', 'gebdat', 'gebdatum', 'gebd', 'leeftijd']],
    ['contact', ['tel', 'telnr', 'telnummer']],
    ['kenmerk', ['geslacht', 'mv', 'land', 'landvanherkomst', 'taal']],
  ])('of the kind %s are seen by headers that are one of these words', (soort, woorden) => {
    for (const woord of woorden) expect([woord, bijKop(woord)]).toEqual([woord, soort]);
  });

  it.each<[string, readonly string[]]>([
    ['nummer', ['bsn', 'vnummer', 'vnr', 'iban', 'rekeningnummer', 'rekeningnr', 'identiteit']],
    ['naam', ['initialen', 'volledigenaam']],
    ['adres', ['straat', 'huisnr']],
    ['contact', ['email', 'mail', 'mobiel', 'gsm']],
    ['kenmerk', ['gezinssamenstelling', 'religie']],
  ])('of the kind %s are seen by headers that begin with one of these words', (soort, woorden) => {
    for (const woord of woorden) {
      expect([woord, bijKop(woord), bijKop(`${woord} q`)]).toEqual([woord, soort, soort]);
      expect([woord, bijKop(`q ${woord}`)]).toEqual([woord, undefined]);
    }
  });

  it.each<[string, readonly string[]]>([
    ['nummer', ['burgerservice', 'sofinummer', 'vreemdelingennummer', 'bankrekening']],
    ['naam', ['achternaam', 'voornaam', 'voorletter', 'tussenvoegsel', 'roepnaam', 'geslachtsnaam', 'familienaam']],
    ['geboortedatum', ['geboortedatum', 'geboortejaar', 'geboorteplaats']],
    ['adres', ['adres', 'huisnummer', 'postcode', 'woonplaats']],
    ['contact', ['telefoon']],
    ['kenmerk', ['nationaliteit', 'herkomstland', 'medisch']],
  ])('of the kind %s are seen by headers with one of these words in them', (soort, woorden) => {
    for (const woord of woorden) expect([woord, bijKop(`q ${woord} q`)]).toEqual([woord, soort]);
  });

  it('are not seen by a header that is one of the words and more', () => {
    for (const woord of [
      'v nummer 2',
      'qdossiernr',
      'namenlijst',
      'bewoners per woning',
      'leeftijdsgroep',
      'telling',
      'landelijk',
      'taalniveau',
    ])
      expect([woord, bijKop(woord)]).toEqual([woord, woord === 'v nummer 2' ? 'nummer' : undefined]);
  });

  it('are not seen by a sentence, nor by a header below the first twenty rows', () => {
    expect(bijKop(`${'q'.repeat(35)}adres`)).toBe('adres');
    expect(bijKop(`${'q'.repeat(36)}adres`)).toBeUndefined();
    const onder = (rijen: number) => persoonskolommen(blad(...Array.from({ length: rijen }, (): Broncel[] => [1]), ['Adres']));
    expect([onder(19).length, onder(20).length]).toEqual([1, 0]);
  });

  it('are told by header where a header and what stands below it both tell, and in the order of the columns', () => {
    expect(persoonskolommen(blad([null, 'BSN'], [null, '111222333'], ['a.b@voorbeeld.nl', '111222333']))).toEqual([
      { kolom: 0, soort: 'contact', gezienAan: 'inhoud' },
      { kolom: 1, soort: 'nummer', gezienAan: 'kop' },
    ]);
  });

  it('in a column naam or woonplaats are taken to be there unless only municipalities stand below it, blanks apart', () => {
    const onder = (kop: string, ...cellen: Broncel[]) => persoonskolommen(blad(['Utrecht'], [kop], ...cellen.map((cel) => [cel]))).length;
    expect([
      onder('Woonplaats', 'Utrecht', null, ' ', 'Zeist'),
      onder('Naam', 'Utrecht', null),
      onder('Naam'),
      onder('Naam', null),
      onder('Naam', 'Utrecht', 12),
      onder('Nationaliteit', 'Utrecht'),
    ]).toEqual([0, 0, 1, 1, 1, 1]);
  });

  it.each<[string, Broncel]>([
    ['nummer', '123456782'],
    ['nummer', 123456782],
    ['nummer', '123.456.782'],
    ['nummer', '123 456 782'],
    ['nummer', '1234-56-782'],
    ['nummer', '271 234 5678'],
    ['nummer', '271.234.5678'],
    ['nummer', 'V2712345678'],
    ['nummer', 'V 2712345678'],
    ['nummer', 'v-2712345678'],
    ['nummer', 'Vnr 2712345678'],
    ['nummer', 'V-nr. 2712345678'],
    ['nummer', 'Vnr2712345678'],
    ['nummer', 'V nr.2712345678'],
    ['nummer', 'NL91ABNA0417164300'],
    ['nummer', ' nl91 abna 0417 1643 00 '],
    ['contact', `a@${'b'.repeat(195)}.nl`],
    ['contact', 'a b@voorbeeld.nl'],
    ['contact', 'a.b@voorbeeld.nl hallo'],
    ['contact', '06 12345678'],
    ['contact', '+31 6 12345678'],
    ['contact', '+31612345678'],
    ['contact', '0031-612345678'],
    ['adres', '3511 AB'],
    ['adres', '3511AB'],
    ['geboortedatum', '03/13/1984'],
    ['geboortedatum', '2009-12-31'],
    ['geboortedatum', { soort: 'datum', datum: datumOf(2009, 12, 31) }],
  ])('of the kind %s are seen in %j', (soort, cel) => {
    expect(persoonskolommen(blad(['Gemeente', 'q'], ['Utrecht', cel]))).toEqual([{ kolom: 1, soort, gezienAan: 'inhoud' }]);
  });

  it.each<[Broncel]>([
    ['000000000'],
    ['123456783'],
    ['1234567821'.slice(0, 8)],
    ['12345678901'],
    ['x123456782'],
    ['123456782x'],
    ['271 234 56789'],
    ['9271 234 5678'],
    ['271 234.5678'],
    ['1234-56-7821'],
    ['qV2712345678'],
    ['xNL91ABNA0417164300'],
    ['NL91ABNA04171643001'],
    ['NL9ABNA0417164300'],
    ['a.b@voorbeeld.n'],
    ['@voorbeeld.nl'],
    ['106123456789'],
    ['06123456789012'],
    ['061234567'],
    ['x3511 AB'],
    ['0511 AB'],
    ['3511 ABC'],
    ['35 AB'],
    ['3511 A'],
    ['3511 12'],
    ['aaaa AB'],
    ['2010-01-01'],
    ['01/13/2010'],
    [{ soort: 'datum', datum: datumOf(2010, 1, 1) }],
    [true],
    [12],
  ])('are not seen in %j', (cel) => {
    expect(persoonskolommen(blad(['Gemeente', 'q'], ['Utrecht', cel]))).toEqual([]);
  });
});

describe('the recogniser looks as a reader does', () => {
  const soort = (tekst: string) =>
    persoonskolommen([
      { nummer: 1, verborgen: false, cellen: ['Toelichting'] },
      { nummer: 2, verborgen: false, cellen: [tekst] },
    ])[0]?.soort;
  it.each([
    ['in Arabic digits', '١٢٣٤٥٦٧٨٢', 'nummer'],
    ['in wide digits', '１２３４５６７８２', 'nummer'],
    ['with signs without width', '123\u200b456\u200b782', 'nummer'],
    ['behind a quote', "'123456782", 'nummer'],
  ])('%s', (_, tekst, verwacht) => expect(soort(tekst)).toBe(verwacht));
  it('and takes counts under a word for persons, and large amounts, for counts', () => {
    const kolom = (kop: string, cellen: readonly number[]) =>
      persoonskolommen([kop, ...cellen].map((cel, i) => ({ nummer: i + 1, verborgen: false, cellen: [cel] })));
    for (const kop of ['Vergunninghouders', 'Bewoners', 'Adressen', 'Land']) expect(kolom(kop, [12, 40, 7]), kop).toEqual([]);
    expect(kolom('Budget', [123456782, 234567891, 345678912, 456789123, 567891234, 678912345])).toEqual([]);
    expect(kolom('Budget', [123456782, 111222333])).toEqual([]);
    expect(kolom('Code', [123456782, 111222333])).toHaveLength(1);
  });
});
