import type { Library } from './library.ts';
import { NAMESPACE } from '../host/function-metadata.ts';
import { FUNCTIES } from './terms/functies.ts';

const PROPOSALS = 'functions_and_named_ranges';

/**
 * Describes the library's own functions in Dutch, finds them by the name they have in a Dutch Excel (typing `SOM`
 * proposes `SUM`), and stops proposing those without a Dutch description. Call after `registerFunctions`.
 */
export function adaptBuiltInFunctions({ registries }: Library): void {
  for (const [name, description] of Object.entries(registries.functionRegistry.content)) {
    const text = FUNCTIES[name];
    if (name.startsWith(`${NAMESPACE}.`)) continue;
    if (text === undefined) {
      description.hidden = true;
      continue;
    }
    const [excelName, what, ...args] = text;
    description.description = excelName === name ? what : `${what} In Excel: ${excelName}.`;
    description.args.forEach((arg, i) => {
      arg.description = args[i] ?? arg.description;
    });
  }
  const provider = registries.autoCompleteProviders.get(PROPOSALS);
  registries.autoCompleteProviders.replace(PROPOSALS, {
    ...provider,
    getProposals(token, content) {
      const proposals = provider.getProposals.call(this, token, content) as { text: string }[] | undefined;
      return proposals?.map((proposal) => ({ ...proposal, fuzzySearchKey: searchKey(proposal.text, token.value.toUpperCase()) }));
    },
  });
}

/** The name to compare with what was typed: the one in a Dutch Excel when that starts so. */
function searchKey(name: string, typed: string): string {
  const excelName = FUNCTIES[name]?.[0];
  return excelName?.startsWith(typed) ? excelName : name;
}
