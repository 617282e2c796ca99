import { agendaVan } from './agenda.ts';
import { annotatieVan } from './annotatie.ts';
import { briefVan } from './brief.ts';
import type { Document } from './document.ts';
import { beoordeeldHalfjaar, type Dossier } from './dossier.ts';

/** A kind of document that is made for each municipality. */
export type Gemeentesoort = 'brief' | 'annotatie' | 'agenda';

/** The kinds that are made for each municipality. */
export const GEMEENTESOORTEN: readonly Gemeentesoort[] = ['brief', 'annotatie', 'agenda'];

const MAKERS: Readonly<Record<Gemeentesoort, (dossier: Dossier) => Document | undefined>> = {
  brief: briefVan,
  annotatie: annotatieVan,
  agenda: agendaVan,
};

/** A document of a municipality; `undefined` where its figures do not allow of one: see `waaromNiet`. */
export function documentVan(soort: Gemeentesoort, dossier: Dossier): Document | undefined {
  return MAKERS[soort](dossier);
}

const MEERVOUD: Readonly<Record<Gemeentesoort, string>> = { brief: 'Brieven', annotatie: 'Annotaties', agenda: 'Agenda’s' };

/** The name of several of a kind. `meervoud('agenda')` → `'Agenda’s'` */
export function meervoud(soort: Gemeentesoort): string {
  return MEERVOUD[soort];
}

/** Why a municipality has no document of a kind, as a sentence without its name and full stop. */
export function waaromNiet(soort: Gemeentesoort, dossier: Dossier): string {
  if (soort === 'brief' && beoordeeldHalfjaar(dossier)?.vastgesteld?.isGewijzigd)
    return `geen brief, want de rij met de vaststelling is gewijzigd sinds zij is vastgelegd, of niet door het venster vastgelegd: stel de trede opnieuw vast`;
  return soort === 'brief'
    ? `geen brief, want de tabel heeft geen cijfers van een halfjaar dat op de datum van de cijfers was afgelopen`
    : `geen ${soort}, want de tabel heeft geen cijfers van een halfjaar dat is begonnen`;
}
