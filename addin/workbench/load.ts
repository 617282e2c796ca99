import type { CustomFunctionsHost } from './custom-functions.ts';
import type { Library, Owl } from './library.ts';
import type { FunctionsMetadata } from '../host/function-metadata.ts';
import type { PageLibraries } from './mount.ts';
import { LOAD_ERROR } from './workbench-messages.ts';

declare global {
  var o_spreadsheet: Library | undefined;
  var owl: Owl | undefined;
}

/** The libraries and templates that the page loaded beside our script. */
export async function loadHost(): Promise<PageLibraries> {
  const templates = await fetchText('vendor/o-spreadsheet/o_spreadsheet.xml');
  const { o_spreadsheet: library, owl } = globalThis;
  if (library === undefined || owl === undefined) throw LOAD_ERROR.onderdeel_ontbreekt({ path: 'vendor/' });
  return { library, owl, templates };
}

/** Evaluates functions.js as Excel does, and reads what functions.json says of the functions. */
export async function loadFunctions({ CustomFunctions }: CustomFunctionsHost): Promise<FunctionsMetadata> {
  Object.assign(globalThis, { CustomFunctions });
  const [metadata] = await Promise.all([fetchText('functions.json'), runScript('functions.js')]);
  try {
    return JSON.parse(metadata) as FunctionsMetadata;
  } catch {
    throw LOAD_ERROR.onderdeel_ontbreekt({ path: 'functions.json' });
  }
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path).catch(() => undefined);
  if (response?.ok !== true) throw LOAD_ERROR.onderdeel_ontbreekt({ path });
  return response.text();
}

function runScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => resolve();
    script.onerror = () => reject(LOAD_ERROR.onderdeel_ontbreekt({ path }));
    document.head.append(script);
  });
}
