import { table, withCell, withColumn, withHeading, withNote, withRemark } from './table-list.ts';

// Personal data as they come along with tables of figures: of residents, contacts and officials.
// Made by reasoning from what such tables hold, apart from the recogniser. The numbers are drawn and
// pass the eleven test of a burgerservicenummer; the names are common ones of the countries of origin.

const BSN = ['908301662', '131860914', '390996038', '948219932', '518190936', '786579754'];

const service = [
  withColumn('BSN', BSN),
  withColumn('Burgerservicenummer', BSN.map(Number)),
  withColumn('BSN-nummer', ['757491182', '', '', '625276012']),
  withColumn('Sofinummer', ['8955.59.791', '7114.71.046']),
  withColumn('Registratie', BSN),
  withColumn('Code', BSN.map(Number)),
  withColumn('Referentie', ['291 703 422', '366 712 767', '842 684 657', '685 995 288', '907 866 669', '176 031 376']),
  withColumn('Sleutel', ['215-901-095', '281-590-138', '962-459-574', '117-777-419', '215-472-809', '385-280-841']),
  withColumn('bsn', [25963648, 99964442, 74498617, 15854681]),
  withRemark('Inschrijving van 908301662 volgt nog'),
  withRemark('bsn 1318.60.914 staat dubbel in TVS'),
  withRemark('Zie BSN: 390996038, inschrijving op 3 juni', 'Opmerkingen'),
  withRemark('nagekomen (948219932)', 'Status'),
  withRemark('burgerservicenr 518190936'),
  withHeading('Dossier 786579754'),
  withNote('Niet meegeteld: 432319487 en 757491182'),
  withCell(2, 2, '12 (waarvan 625276012 nagekomen)'),
  withColumn('Burger service nr', BSN),
  withColumn('BSN/V-nr', ['895559791']),
  withColumn('B.S.N.', BSN),
];

const foreign = [
  withColumn('V-nummer', ['2801234567', '2712345678', '2698765432']),
  withColumn('Vreemdelingennummer', [2801234567, 2712345678]),
  withColumn('V-nr.', ['V2801234567']),
  withColumn('A-nummer', ['1092837465', '8273645546']),
  withColumn('Documentnummer', ['NXR7K42L1', 'SPB3D9021']),
  withColumn('Paspoortnummer', ['NWK82LD09']),
  withColumn('IBAN', ['NL91ABNA0417164300', 'NL20INGB0001234567']),
  withRemark('Terugbetalen op NL91 ABNA 0417 1643 00'),
  withRemark('v-nummer 2801234567 is overgedragen aan Soest'),
];

const persons = ['Ahmad Al-Masri', 'Selam Tesfay', 'Fatima Haddad', 'Mehmet Yilmaz', 'Olena Kovalenko', 'Jan de Vries'] as const;

const names = [
  withColumn('Naam', persons),
  withColumn('Voornaam', ['Ahmad', 'Selam', 'Fatima', 'Mehmet', 'Olena', 'Jan']),
  withColumn('Achternaam', ['Al-Masri', 'Tesfay', 'Haddad', 'Yilmaz', 'Kovalenko', 'de Vries']),
  withColumn('Voorletters', ['A.', 'S.', 'F.M.']),
  withColumn('Tussenvoegsel', ['', 'al', 'de', 'van der']),
  withColumn('Roepnaam', ['Sami', 'Rahel']),
  withColumn('Geslachtsnaam', ['Haile', 'Osman']),
  withColumn('Contactpersoon', ['M. Jansen', 'P. van Dijk']),
  withColumn('Contactpersoon gemeente', ['Anja Bakker', 'Tom Visser']),
  withColumn('Contact', ['Anja Bakker', 'Tom Visser', 'Rob Smit', 'Els de Boer', 'Ria Mulder', 'Kees Bos']),
  withColumn('Cliënt', ['Haile, R.', 'Osman, A.', 'Noori, F.']),
  withColumn('Client naam', persons),
  withColumn('Naam bewoner', persons),
  withColumn('Gezinshoofd', persons),
  withColumn('Hoofdbewoner', persons),
  withColumn('Referent', persons),
  withColumn('Partner', ['Rahel Haile', '', 'Amina Noori']),
  withColumn('Familie', ['Al-Masri', 'Tesfay', 'Haddad', 'Yilmaz', 'Kovalenko', 'de Vries']),
  withColumn('Gezin', ['gezin Al-Masri', 'gezin Tesfay', 'gezin Haddad']),
  withColumn('Name', persons),
  withColumn('First name', ['Ahmad', 'Selam']),
  withColumn('Last name', ['Al-Masri', 'Tesfay']),
  withColumn('Surname', ['Haddad', 'Kovalenko']),
  withColumn('Full name', persons),
  withColumn('Statushouder', persons),
  withColumn('Vergunninghouder', persons),
  withColumn('Persoon', persons),
  withColumn('Casemanager', ['Linda Peters', 'Bram Kuiper']),
  withColumn('Begeleider', ['Linda Peters', 'Bram Kuiper']),
  withColumn('Regievoerder COA', ['S. Willems', 'J. Hendriks']),
  withColumn('Bewoners', ['Ahmad en Rima Al-Masri', 'Selam Tesfay', 'Fatima Haddad', 'Mehmet Yilmaz', 'Olena Kovalenko', 'Jan de Vries']),
  withColumn('Vergunninghouders', persons),
];

const post = [
  withColumn('E-mail', ['a.bakker@zeist.nl', 't.visser@soest.nl']),
  withColumn('E-mailadres', ['ahmad1988@gmail.com']),
  withColumn('Mailadres', ['selam.t@hotmail.com']),
  withColumn('Bron', ['TVS', 'a.bakker@zeist.nl']),
  withRemark('Navraag gedaan bij t.visser@soest.nl op 4 juni'),
  withRemark('mailto:rahel_haile@outlook.com'),
  withRemark('Anja (a.bakker@zeist.nl) levert na'),
  withHeading('Aanlevering r.smit@leusden.nl'),
  withNote('Vragen? Mail k.bos+ibt@provincie.example'),
  withCell(4, 1, '21 volgens e.deboer@soest.nl'),
];

const phones = [
  withColumn('Telefoon', ['06-48213377', '06-52910044']),
  withColumn('Telefoonnummer', ['030-2914477']),
  withColumn('Mobiel', [648213377, 652910044]),
  withColumn('Tel.', ['+31 6 4821 3377']),
  withColumn('Tel nr', ['0348 55 12 09']),
  withColumn('GSM', ['0031648213377']),
  withColumn('Bereikbaar', ['0648213377', '0652910044']),
  withColumn('Extra', ['(033) 469 52 18', '']),
  withRemark('Bel 06 48 21 33 77 na 1 juli'),
  withRemark('tel. 035-6029183, vragen naar de woonconsulent'),
  withRemark('bereikbaar op +31 (0)6 52 91 00 44'),
  withRemark('te bereiken via +49 1512 3456789'),
  withRemark('WhatsApp +963 944 123 456'),
  withNote('Contact over deze lijst: 088-7654321'),
  withRemark('06.48.21.33.77'),
];

const births = [
  withColumn('Geboortedatum', ['12-05-1988', '03-11-1979']),
  withColumn('Geb. datum', ['1988-05-12', '2014-03-02']),
  withColumn('Geboortedatum kind', ['02-03-2014', '17-09-2019']),
  withColumn('Geboren', ['12 mei 1988', '3 november 1979']),
  withColumn('Geboortejaar', [1988, 1979, 2014]),
  withColumn('DOB', ['05/12/1988']),
  withColumn('Date of birth', ['1988-05-12']),
  withColumn('Birthdate', [32275, 29162]),
  withColumn('Geboortedatum', [32275, 29162, 41700]),
  withColumn('Geb.', ['12-05-88', '03-11-79']),
  withColumn('gebdat', ['19880512', '20140302']),
  withColumn('Verjaardag', ['12 mei', '3 november']),
  withColumn('Leeftijd', [36, 44, 10, 27, 51, 19]),
  withColumn('Leeftijd hoofdpersoon', [36, 44]),
  withRemark('geb. 12-05-88, gezin volgt'),
  withRemark('geboren op 3 maart 2016 in Aleppo'),
  withRemark('A. Haddad (12-05-1988)'),
  withRemark('Kind geboren 14/02/2023, telt mee'),
  withNote('Nog in te schrijven: S.T., geb. 1-1-1990'),
  withColumn('Geboorteplaats', ['Aleppo', 'Asmara', 'Kabul']),
];

const homes = [
  withColumn('Adres', ['Dorpsstraat 12', 'Kerkweg 4a']),
  withColumn('Woonadres', ['Dorpsstraat 12', 'Kerkweg 4a']),
  withColumn('Straat', ['Dorpsstraat', 'Kerkweg']),
  withColumn('Straatnaam en nummer', ['Dorpsstraat 12', 'Kerkweg 4a']),
  withColumn('Huisnummer', [12, 4, 117]),
  withColumn('Postcode', ['3811 AB', '3743CD']),
  withColumn('Woning', ['Dorpsstraat 12, 3832 KJ', 'Kerkweg 4a, 3743 CD']),
  withColumn('Toegewezen woning', ['Kastanjelaan 31', 'Pr. Bernhardstraat 8', 'Lindenhof 120-2', 'Molenweg 5']),
  withRemark('Sleutel uitgereikt Kerkweg 4a, 3743 CD Baarn'),
  withRemark('Verhuisd naar 3704EN 17'),
  withColumn('Address', ['Dorpsstraat 12']),
];

const traits = [
  withColumn('Nationaliteit', ['Syrische', 'Eritrese', 'Turkse', 'Syrische', 'Afghaanse', 'Jemenitische']),
  withColumn('Nationality', ['Syrian', 'Eritrean', 'Turkish']),
  withColumn('Land van herkomst', ['Syrië', 'Eritrea', 'Afghanistan']),
  withColumn('Herkomst', ['Syrië', 'Eritrea', 'Turkije', 'Syrië', 'Jemen', 'Iran']),
  withColumn('Geslacht', ['M', 'V', 'V', 'M', 'M', 'V']),
  withColumn('Gender', ['man', 'vrouw', 'vrouw', 'man', 'man', 'vrouw']),
  withColumn('M/V', ['M', 'V', 'V', 'M', 'M', 'V']),
  withColumn('Godsdienst', ['islam', 'orthodox']),
  withColumn('Religie', ['islam', 'christen']),
  withColumn('Etniciteit', ['Koerdisch', 'Tigrinya']),
  withColumn('Burgerlijke staat', ['gehuwd', 'ongehuwd', 'weduwe']),
  withColumn('Gezondheid', ['diabetes', 'rolstoel', 'geen bijzonderheden']),
  withColumn('Medische bijzonderheden', ['rolstoelafhankelijk', '', 'PTSS']),
  withColumn('Moedertaal', ['Arabisch', 'Tigrinya', 'Dari']),
  withColumn('Seksuele gerichtheid', ['lhbti', '']),
  withColumn('Verblijfsstatus persoon', ['asiel bepaalde tijd', 'nareis']),
];

const remarks = [
  withRemark('Mevrouw Haddad wacht op gezinshereniging', 'Opmerking'),
  withRemark('dhr. Al-Masri heeft de woning geweigerd', 'Opmerking'),
  withRemark('Mevr. Tesfay bevalt in augustus', 'Opmerkingen'),
  withRemark('Familie Yilmaz is doorgeplaatst', 'Bijzonderheden'),
  withRemark('gezin Kovalenko, 4 kinderen'),
  withRemark('De heer J. de Vries (woonconsulent) belt terug'),
  withCell(3, 2, '9, mw. Noori volgt'),
];

const listOfPersons = [
  table(
    'personen onder gemeente',
    ['Gemeente', 'Taakstelling', 'Gerealiseerd'],
    ...persons.map((name, index) => [name, 10 + index, 5 + index] as const),
  ),
  table(
    'achternaam en voorletter onder gemeente',
    ['gemeente', 'taakstelling', 'gerealiseerd'],
    ...['Al-Masri, A.', 'Tesfay, S.', 'Haddad, F.', 'Yilmaz, M.', 'Kovalenko, O.'].map((name) => [name, 4, 4] as const),
  ),
  table(
    'voornamen onder gemeente',
    ['Gemeente', 'Taakstelling', 'Gerealiseerd'],
    ...['Ahmad', 'Selam', 'Fatima', 'Mehmet', 'Olena', 'Rahel'].map((name) => [name, 1, 1] as const),
  ),
  table(
    'gemeenten en daarna personen',
    ['Gemeente', 'Taakstelling', 'Gerealiseerd'],
    ['Zeist', 29, 17],
    ...persons.map((name) => [name, 1, 0] as const),
  ),
];

const otherWriting = [
  withRemark('bsn 9083\u200b01662'),
  withRemark('１３１８６０９１４'),
  withRemark('bsn ٣٩٠٩٩٦٠٣٨'),
  withRemark('948\u00a0219\u00a0932'),
  withColumn('ＢＳＮ', BSN),
  withRemark('a.bakker＠zeist.nl'),
  withRemark('06\u201148213377'),
  withColumn('Geboorte\u00addatum', ['12-05-1988']),
];

/** 150 and more tables that hold personal data. */
export const SEEDED = [
  ...service,
  ...foreign,
  ...names,
  ...post,
  ...phones,
  ...births,
  ...homes,
  ...traits,
  ...remarks,
  ...listOfPersons,
  ...otherWriting,
];
