import { type Beoordeling, bronnenVan, motiveer } from '../../core/beoordeling/index.ts';
import type { Ingeschaald, Uitslag } from '../../core/kader/index.ts';

/** A plain value as the host takes it inside another. */
interface Field {
  readonly type: 'String';
  readonly basicType: 'String';
  readonly basicValue: string;
}

/** A number or text that carries fields: in formulas it is that number or text, `=A1.status` gives a field. */
export interface Kaart {
  readonly type: 'Double' | 'String';
  readonly basicType: 'Double' | 'String';
  readonly basicValue: number | string;
  readonly properties: Readonly<Record<string, Field>>;
}

/** What Office.js tells of the host; absent where functions run without it, as in the workbench. */
interface Host {
  readonly Office?: { readonly context?: { readonly requirements?: { isSetSupported(set: string, version: string): boolean } } };
}

/** Whether the host takes a number that carries fields. Excel 2021 declares the runtime and refuses such numbers, and knows no data types. */
export function takesKaart({ Office }: Host = globalThis as Host): boolean {
  const requirements = Office?.context?.requirements;
  return (
    requirements !== undefined &&
    requirements.isSetSupported('CustomFunctionsRuntime', '1.4') &&
    requirements.isSetSupported('ExcelApi', '1.16')
  );
}

/** An outcome with its reason, status, possible treden, framework and sources as fields. */
export function entityKaartVan(uitkomst: number | string, beoordeling: Beoordeling): Kaart | number | string {
  if (beoordeling.status === 'geen_kader') return uitkomst;
  const type = typeof uitkomst === 'number' ? 'Double' : 'String';
  return { type, basicType: type, basicValue: uitkomst, properties: fieldsOf(beoordeling) };
}

function fieldsOf(uitslag: Uitslag): Readonly<Record<string, Field>> {
  const { kader, mogelijke_treden } = uitslag;
  const fields = {
    reden: motiveer(uitslag),
    status: statusVan(uitslag),
    mogelijke_treden: mogelijke_treden.map((trede) => kader.uitkomstcel(trede)).join(', '),
    kader: kader.naam,
    bron: bronnenVan([uitslag]).join('; '),
  };
  return Object.fromEntries(Object.entries(fields).map(([naam, tekst]) => [naam, field(tekst)]));
}

function statusVan(uitslag: Uitslag): Ingeschaald['status'] | 'onbekend' {
  return 'trede' in uitslag ? uitslag.status : (uitslag.regel?.status ?? 'onbekend');
}

function field(tekst: string): Field {
  return { type: 'String', basicType: 'String', basicValue: tekst };
}
