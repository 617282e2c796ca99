import { templatemeldingen } from '../../documenten/house-messages.ts';
import { placesIn } from '../../documenten/house-template.ts';
import { sampleTemplate } from '../../documenten/sample-template.ts';
import { checkedWordTemplate } from '../../inlezen/word-template.ts';
import type { ChosenTemplate } from './documenten-command.ts';

/** Reads a Word template that the user chose. Loaded when one is chosen. @throws Bestandsfout or a fault with the reason. */
export async function readTemplate(file: File): Promise<ChosenTemplate> {
  const bytes = checkedWordTemplate(new Uint8Array(await file.arrayBuffer()));
  const places = await placesIn(bytes);
  templatemeldingen(places, []);
  return { naam: file.name, bytes, places };
}

/** A template to begin with, as a file. */
export async function sampleFile(): Promise<Blob> {
  return new Blob([new Uint8Array(await sampleTemplate())], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
}
