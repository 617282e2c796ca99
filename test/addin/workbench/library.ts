import type { Model, WorkbookData } from '@odoo/o-spreadsheet';
import { library } from '../../../addin/build/werkmap/rekenblad.ts';
import { customFunctionsHost } from '../../../addin/workbench/custom-functions.ts';
import { DUTCH } from '../../../addin/workbench/locale.ts';
import type { FunctionsMetadata, ParameterMetadata } from '../../../addin/workbench/metadata.ts';
import { registerFunctions } from '../../../addin/workbench/register.ts';

export { library };

/** The functions of the trial file `functions.js`: what they got, in a readable form. */
export const TRIAL: FunctionsMetadata = {
  functions: [
    { id: 'ECHO', name: 'ECHO', description: 'Geeft wat er kwam.', parameters: [matrix('eerste'), matrix('tweede', true), matrix('derde', true)] },
    { id: 'KEER_OM', name: 'KEER.OM', description: 'Geeft de rijen van onder naar boven.', parameters: [matrix('cellen')] },
    { id: 'FOUT', name: 'FOUT', description: 'Geeft een fout met een melding.', parameters: [matrix('soort'), matrix('melding')] },
    { id: 'GOOI', name: 'GOOI', description: 'Gooit een fout.', parameters: [] },
    { id: 'LOS', name: 'LOS', description: 'Neemt een losse waarde.', parameters: [{ name: 'waarde', description: 'Een waarde.', dimensionality: 'scalar' }] },
    { id: 'GEEF', name: 'GEEF', description: 'Geeft een soort waarde.', parameters: [matrix('soort')] },
  ],
};

function matrix(name: string, optional = false): ParameterMetadata {
  return { name, description: `Het argument ${name}.`, dimensionality: 'matrix', optional };
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
