import { TREDEN_PER_GEMEENTE } from '../../../workbench/example/example-treden.ts';
import type { Werkblad } from '../werkblad.ts';

/** The published treden, as in the first workbook of the workbench. */
export const GEPUBLICEERDBLAD: Werkblad = { ...TREDEN_PER_GEMEENTE, naam: 'Gepubliceerd' };
