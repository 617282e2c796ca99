/**
 * npm run documenten — writes letters, annotaties, agendas, the file for mail merge and the report of one's own table:
 * `-- --tabel cijfers.xlsx --datum 2025-01-01 [--blad Invoer] [--gemeente Zeist] [--definitief] [--uit map] [--overschrijf]`.
 * Without a table, or with `--voorbeeld`, from the fictional example.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rijsleutel } from '../../core/beoordeling/tabelgemeenten.ts';
import { type Datum, isoDatum, parseDatum } from '../../core/datum.ts';
import type { Stempel } from '../../core/documenten/document.ts';
import type { Dossier } from '../../core/documenten/dossier.ts';
import { halfjaarrapport } from '../../core/documenten/halfjaarrapport.ts';
import { leesDossiers } from '../../core/documenten/lees-dossiers.ts';
import { uitDossiers } from '../../core/documenten/rapportbron.ts';
import { documentVan, GEMEENTESOORTEN, waaromNiet } from '../../core/documenten/soorten.ts';
import { gemeentebestanden, rapportbestand, samenvoegbestand } from '../documenten/pakket.ts';
import type { Bestand } from '../documenten/zip.ts';
import { leesTabelbestand } from './documenten/lees-tabelbestand.ts';
import { schrijfBestanden } from './documenten/schrijf-bestanden.ts';
import { tekenVoorDruk } from './documenten/teken-voor-druk.ts';
import { VOORBEELDDATUM, voorbeeldtabel } from './documenten/voorbeeldtabel.ts';
import { DIST } from './paths.ts';

const { values } = parseArgs({
  options: {
    tabel: { type: 'string' }, datum: { type: 'string' }, blad: { type: 'string' }, gemeente: { type: 'string', multiple: true }, uit: { type: 'string' },
    voorbeeld: { type: 'boolean', default: false }, definitief: { type: 'boolean', default: false }, overschrijf: { type: 'boolean', default: false },
  },
});

/** Without a table the fictional one, which says so on every page. */
const fictief = values.tabel === undefined || values.voorbeeld;

function leesDatum(): Datum {
  if (values.datum === undefined && fictief) return VOORBEELDDATUM;
  const datum = parseDatum(values.datum ?? '');
  if (datum === undefined) throw new Error(`datum: kreeg "${values.datum ?? ''}", verwacht de dag van de cijfers, zoals --datum 2025-01-01.`);
  return datum;
}

/** The chosen municipalities. Throws where a row of the table cannot be read, naming row, column and reason. */
function leesGekozen(cellen: readonly (readonly unknown[])[], datum: Datum): readonly Dossier[] {
  const { dossiers, fouten } = leesDossiers(cellen, datum);
  if (fouten.length > 0) throw new Error(`De tabel is niet te gebruiken; er is niets geschreven.\n${fouten.map(({ gemeente, melding }) => `- ${gemeente === '' ? '' : `${gemeente}: `}${melding}`).join('\n')}`);
  const gevraagd = values.gemeente ?? [];
  const onbekend = gevraagd.filter((naam) => !dossiers.some(({ sleutel }) => sleutel === rijsleutel(naam)));
  if (onbekend.length > 0) throw new Error(`gemeente: ${onbekend.join(', ')} staat niet in de tabel. Verwacht een van: ${dossiers.map(({ gemeente }) => gemeente).join(', ')}.`);
  return gevraagd.length === 0 ? dossiers : dossiers.filter(({ sleutel }) => gevraagd.some((naam) => rijsleutel(naam) === sleutel));
}

async function maakBestanden(dossiers: readonly Dossier[], stempel: Stempel): Promise<readonly Bestand[]> {
  const bestanden: Bestand[] = [];
  for (const soort of GEMEENTESOORTEN) bestanden.push(...(await gemeentebestanden(soort, dossiers, stempel)));
  const bron = uitDossiers(dossiers);
  const laatste = bron.perioden.at(-1);
  if (laatste !== undefined) bestanden.push(await samenvoegbestand(dossiers, stempel), await rapportbestand(halfjaarrapport(bron, laatste), stempel, tekenVoorDruk));
  return bestanden;
}

/** What the maker must know before anything is sent. */
function meld(dossiers: readonly Dossier[]): void {
  for (const dossier of dossiers) {
    for (const soort of GEMEENTESOORTEN) if (documentVan(soort, dossier) === undefined) console.log(`Let op: ${waaromNiet(soort, dossier)}`);
    for (const melding of dossier.meldingen) console.log(`Let op: ${dossier.gemeente}: ${melding}`);
  }
}

try {
  const datum = leesDatum();
  const cellen = values.tabel === undefined || values.voorbeeld ? voorbeeldtabel() : await leesTabelbestand(resolve(values.tabel), values.blad);
  const dossiers = leesGekozen(cellen, datum);
  const stempel: Stempel = { status: values.definitief ? 'definitief' : 'concept', fictief };
  const bestanden = await maakBestanden(dossiers, stempel);
  if (bestanden.length === 0) throw new Error('Er is niets geschreven: geen gemeente heeft cijfers van een halfjaar dat is begonnen.');
  const map = resolve(values.uit ?? join(DIST, 'documenten', `${isoDatum(datum)}-${stempel.status}`));
  schrijfBestanden(map, bestanden, values.overschrijf);
  meld(dossiers);
  console.log(`Geschreven: ${bestanden.length} bestanden over ${dossiers.length} gemeenten in ${map}`);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
