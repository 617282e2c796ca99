/** The check of a kadertabel: every way through its rules that facts can take, each with an example. */
export { type Geval, gevallenVan } from './gevallen.ts';
export { type Kaderbevinding, kaderbevindingen, kadercontroletabel } from './kadercontrole.ts';
