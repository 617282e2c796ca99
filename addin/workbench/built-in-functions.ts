import type { Library } from './library.ts';
import { NAMESPACE } from './metadata.ts';
import { FUNCTIES } from './termen/functies.ts';

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
    getProposals(...place) {
      const proposals = provider.getProposals.apply(this, place) as { text: string }[] | undefined;
      return proposals?.map((proposal) => ({ ...proposal, fuzzySearchKey: `${proposal.text} ${FUNCTIES[proposal.text]?.[0] ?? ''}` }));
    },
  });
}
