/** What Beoordeling shows of the forecast: loaded when a tussenstand is first shown, so that the pane opens without. */
export { vooruitzichtVan } from '../prognose/rijvooruitzicht.ts';
export { vooruitzichtTemplate } from '../prognose/template/vooruitzicht-template.ts';
