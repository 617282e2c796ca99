import { NoBreakHyphen } from 'docx';

/** A sentence in which no line ends in the middle of a periode: `2024-2`. */
export function withoutBreak(tekst: string): (string | NoBreakHyphen)[] {
  return tekst.split(/(?<=\b\d{4})-(?=[12]\b)/).flatMap((deel, i) => (i === 0 ? [deel] : [new NoBreakHyphen(), deel]));
}
