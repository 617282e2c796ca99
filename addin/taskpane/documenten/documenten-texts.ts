import { type Dossier, type MeldingOver, ongebruiktMelding, type Rijfout, together, waaromNiet } from '../../../core/documenten/index.ts';
import { gemeenten, hoofdletter } from '../../../core/taal/index.ts';
import { type Gemeenteopdracht, isMogelijk, type DocumentCommand, type Rapportherkomst, type Documentsoort } from './documenten-command.ts';

/** The Dutch of the view Documenten; what stands in a document itself is written by core. */

export const TEKST = {
  uitleg: 'Maakt Word-bestanden uit de cijfers van de tabel: elk getal in een zin is dat van de tabel erbij. Er wordt niets verstuurd.',
  geenTabel: {
    titel: 'Kies een tabel met cijfers',
    tekst: 'Klik op een cel in de rij van een gemeente. De bovenste rij van de tabel bevat de koppen.',
  },
  nietBruikbaar: 'De kolommen van deze tabel zijn niet te gebruiken',
  geenGemeenten: { titel: 'In deze tabel staan geen gemeenten met cijfers', tekst: 'Vul de cijfers in, of klik in een andere tabel.' },
  soort: 'Wat',
  herkomst: 'Uit welke cijfers',
  periode: 'Halfjaar',
  gemeenten: 'Gemeenten',
  alle: 'Alle',
  geen: 'Geen',
  datumCijfers: 'Datum van de cijfers (voor rijen zonder eigen datum)',
  status: 'Op elke bladzijde',
  concept: 'Concept',
  definitief: 'Definitief',
  fictief: 'Fictieve cijfers (vermelden op elke bladzijde)',
  template: 'Eigen Word-sjabloon (huisstijl)',
  templateUitleg:
    'Zet in Word {{inhoud}} waar de tekst moet komen, met de opmaak, het logo en het colofon van uw provincie. Zonder sjabloon krijgt het bestand de eigen opmaak.',
  chooseTemplate: 'Sjabloon kiezen (.docx of .dotx)',
  sampleTemplate: 'Sjabloon om mee te beginnen',
  noTemplate: 'Zonder sjabloon',
  isBeingMade: 'Dit wordt gemaakt',
  niets: 'Er is niets te maken. Kies een gemeente met cijfers die te lezen zijn.',
  geenPeriode: 'De tabel heeft geen halfjaar dat op de datum van de cijfers was afgelopen.',
  example: 'Voorbeeld',
  exampleOf: 'Voorbeeld van',
  fields: 'Samenvoegvelden en hun waarden',
  grafiek: 'Grafiek',
  download: 'Downloaden',
  busy: 'Het bestand wordt gemaakt',
  ready: 'Het bestand is gedownload.',
} as const;

export const DOCUMENTNAMEN: Readonly<Record<Documentsoort, string>> = {
  brief: 'Brieven',
  annotatie: 'Annotaties (intern, één bladzijde)',
  agenda: 'Agenda’s (om te versturen)',
  samenvoegbestand: 'Samenvoegbestand voor een eigen sjabloon (.xlsx)',
  halfjaarrapport: 'Halfjaarrapport',
};

export const HERKOMSTEN: Readonly<Record<Rapportherkomst, string>> = {
  gepubliceerd: 'Gepubliceerde cijfers van de provincie',
  tabel: 'De tabel in deze werkmap',
};

/** What comes out of the download. */
export function inWoorden(command: DocumentCommand, inTemplate = false): string {
  switch (command.soort) {
    case 'samenvoegbestand':
      return `Een werkmap met ${gemeenten(command.samenvoeging.rijen.length)} en ${command.samenvoeging.fields.length} samenvoegvelden.`;
    case 'halfjaarrapport':
      return 'Een Word-bestand met tabellen, zinnen en grafieken.';
    case 'agenda':
      return command.documenten.length === 1
        ? `Een Word-bestand voor ${command.documenten[0]?.naam}.`
        : `Een zip-bestand met ${command.documenten.length} Word-bestanden: voor elke gemeente één.`;
    default:
      if (inTemplate && command.documenten.length > 1)
        return `Een zip-bestand met ${command.documenten.length} Word-bestanden in uw sjabloon: voor elke gemeente één.`;
      return command.documenten.length === 1
        ? `Een Word-bestand voor ${command.documenten[0]?.naam}.`
        : `Een zip-bestand met ${command.documenten.length + 1} Word-bestanden: voor elke gemeente één, en één met alles bij elkaar.`;
  }
}

/** That a municipality is left out because a row of it cannot be read. */
export function gemeenteNietTeLezen({ rij, gemeente, fout }: Rijfout): string {
  return `Niet gemaakt: ${gemeente || `rij ${rij}`}. ${hoofdletter(fout.message)}`;
}

/** What the user must know before documents are sent: of the table, and of municipalities, the same together. */
export function letOp(soort: Gemeenteopdracht['soort'], dossiers: readonly Dossier[], ongebruikt: readonly string[]): readonly string[] {
  const over = dossiers.flatMap((dossier): MeldingOver[] =>
    [
      ...(isMogelijk(soort, dossier) ? [] : [waaromNiet(soort === 'samenvoegbestand' ? 'brief' : soort, dossier)]),
      ...dossier.meldingen,
    ].map((melding) => ({ gemeente: dossier.gemeente, melding: melding.replace(/\.$/, '') })),
  );
  return [...ongebruiktMelding(ongebruikt), ...together(over)].map((melding) => `${hoofdletter(melding)}.`);
}
