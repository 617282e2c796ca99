import type { Model, WorkbookData } from '@odoo/o-spreadsheet';
import { library } from '../../../addin/build/werkmap/rekenblad.ts';
import { customFunctionsHost } from '../../../addin/workbench/custom-functions.ts';
import { DUTCH } from '../../../addin/workbench/locale.ts';
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from '../../../addin/host/function-metadata.ts';
import { registerFunctions } from '../../../addin/workbench/register.ts';

export { library };

/** The functions of the trial file `functions.js`: what they got, in a readable form. */
export const TRIAL: FunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    functie('ECHO', 'Geeft wat er kwam.', matrix('eerste'), matrix('tweede', true), matrix('derde', true)),
    functie('KEER.OM', 'Geeft de rijen van onder naar boven.', matrix('cellen')),
    functie('FOUT', 'Geeft een fout met een melding.', matrix('soort'), matrix('melding')),
    functie('GOOI', 'Gooit een fout.'),
    functie('LOS', 'Neemt een losse waarde.', { name: 'waarde', description: 'Een waarde.', type: 'any', dimensionality: 'scalar' }),
    functie('GEEF', 'Geeft een soort waarde.', matrix('soort')),
  ],
};

/** A function that gives a matrix. */
export function functie(name: string, description: string, ...parameters: readonly ParameterMetadata[]): FunctionMetadata {
  const id = name.replaceAll('.', '_');
  return { id, name, description, helpUrl: `hulp.html#${id}`, parameters, result: { dimensionality: 'matrix' } };
}

/** A parameter that takes a range. */
export function matrix(name: string, optional = false): ParameterMetadata {
  return { name, description: `Het argument ${name}.`, type: 'any', dimensionality: 'matrix', optional };
}

let registered = false;

/** Makes the trial functions known to the library, as IBT.ECHO and so on; files share the library. */
export function registerTrialFunctions(): void {
  if (registered) return;
  registered = true;
  const host = customFunctionsHost();
  const { CustomFunctions } = host;
  CustomFunctions.associate('ECHO', (...args) => JSON.stringify(args.slice(0, -1)));
  CustomFunctions.associate('KEER_OM', (cells) => [...(cells as unknown[][])].reverse());
  CustomFunctions.associate('FOUT', (name, message) => {
    const code = CustomFunctions.ErrorCode[(name as (keyof typeof CustomFunctions.ErrorCode)[][])[0]?.[0] ?? 'invalidName'];
    return [[new CustomFunctions.Error(code, (message as string[][])[0]?.[0])]];
  });
  CustomFunctions.associate('GOOI', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Niet bekend.');
  });
  CustomFunctions.associate('LOS', (value) => [[typeof value]]);
  CustomFunctions.associate('GEEF', (kind) => [[{ niets: null, oneindig: Infinity, ding: {} }[(kind as string[][])[0]?.[0] ?? '']]]);
  registerFunctions(library, TRIAL, host.associated);
}

/** A model with the Dutch locale and one empty sheet, `Blad1`, or with other data. */
export function makeModel(data: WorkbookData = library.helpers.createEmptyWorkbookData('Blad1')): Model {
  return new library.Model({ ...data, settings: { ...data.settings, locale: DUTCH } });
}

/** Types into a cell of the first sheet, in canonical form. */
export function type(model: Model, address: string, content: string): void {
  const { col, row } = library.helpers.toCartesian(address);
  model.dispatch('UPDATE_CELL', { sheetId: firstSheet(model), col, row, content });
}

/** What a cell of the first sheet shows: its value, and the message of an error. */
export function shown(model: Model, address: string): { readonly value: unknown; readonly message?: string } {
  const { value, message } = model.getters.getEvaluatedCell({ sheetId: firstSheet(model), ...library.helpers.toCartesian(address) });
  return message === undefined ? { value } : { value, message: String(message) };
}

function firstSheet(model: Model): string {
  return model.getters.getSheetIds()[0] as string;
}
