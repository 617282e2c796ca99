import { addElement, elements } from './xlsx-xml.ts';

/** What the library lacks of a sheet's input rules. */
export interface PreparedRules {
  /** Whether rules have a message of their own, which the library drops. */
  readonly haveMessages: boolean;
}

const MESSAGES = ['error', 'errorTitle', 'prompt', 'promptTitle'];
type Condition = (cell: string, value: string, upTo: string) => string;
const CONDITIONS: Readonly<Record<string, Condition>> = {
  between: (cell, from, upTo) => `${cell}>=${from},${cell}<=${upTo}`,
  notBetween: (cell, from, upTo) => `OR(${cell}<${from},${cell}>${upTo})`,
  equal: (cell, value) => `${cell}=${value}`,
  notEqual: (cell, value) => `${cell}<>${value}`,
  greaterThan: (cell, value) => `${cell}>${value}`,
  lessThan: (cell, value) => `${cell}<${value}`,
  greaterThanOrEqual: (cell, value) => `${cell}>=${value}`,
  lessThanOrEqual: (cell, value) => `${cell}<=${value}`,
};

/**
 * Makes the input rules of a sheet ready for the library: it leaves out rules for whole numbers, which a formula can say.
 * @example a rule `whole between 0 and 6` for C7:C46 becomes `AND(ISNUMBER(C7),INT(C7)=C7,C7>=(0),C7<=(6))`
 */
export function prepareValidation(doc: Document): PreparedRules {
  const rules = elements(doc, 'dataValidation');
  for (const rule of rules.filter((each) => each.getAttribute('type') === 'whole')) asFormula(rule);
  return { haveMessages: rules.some((rule) => MESSAGES.some((name) => rule.getAttribute(name))) };
}

function asFormula(rule: Element): void {
  const [cell] = (rule.getAttribute('sqref') ?? '').split(/[ :]/);
  const [from = '', upTo = ''] = ['formula1', 'formula2'].map((name) => `(${elements(rule, name)[0]?.textContent ?? ''})`);
  const condition = CONDITIONS[rule.getAttribute('operator') ?? 'between'];
  if (!cell || condition === undefined) return;
  rule.setAttribute('type', 'custom');
  rule.removeAttribute('operator');
  rule.replaceChildren();
  addElement(rule, 'formula1', `AND(ISNUMBER(${cell}),INT(${cell})=${cell},${condition(cell, from, upTo)})`);
}
