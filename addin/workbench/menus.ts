import type { Library } from './library.ts';

/** Commands of the page that also stand in the library's "Bestand" menu. */
export interface FileCommands {
  readonly nieuw: () => void;
  readonly openen: () => void;
  readonly opslaan: () => void;
  /** Under a name that the user gives. */
  readonly saveAs: () => void;
}

/** What does not survive in an .xlsx file, or has no use here: better not offered. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['insert', 'insert_carousel'],
  ['insert', 'insert_pivot'],
  ['data', 'pivot_data_sources'],
  ['file', 'settings'],
];

/** Charts that Excel would show as a picture or not at all. */
const HIDDEN_CHARTS = ['calendar', 'funnel', 'gauge', 'geo', 'pyramid', 'scorecard', 'sunburst', 'treemap', 'waterfall'];

/** Makes the library's menus those of this workbench. Call once, before a model is mounted. */
export function adaptMenus({ registries }: Library, commands: FileCommands): void {
  const menu = registries.topbarMenuRegistry;
  for (const [parent, item] of HIDDEN) menu.replaceChild(item, [parent], { name: item, isVisible: () => false });
  for (const type of HIDDEN_CHARTS) registries.chartSubtypeRegistry.remove(type);
  const file = { isReadonlyAllowed: true, isEnabledOnLockedSheet: true };
  menu.addChild('ibt_nieuw', ['file'], { ...file, name: 'Nieuw', sequence: 10, execute: commands.nieuw });
  menu.addChild('ibt_openen', ['file'], { ...file, name: 'Openen', shortcut: 'Ctrl+O', sequence: 20, execute: commands.openen });
  menu.addChild('ibt_opslaan', ['file'], {
    ...file,
    name: 'Opslaan',
    shortcut: 'Ctrl+S',
    sequence: 30,
    execute: commands.opslaan,
  });
  menu.addChild('ibt_opslaan_als', ['file'], {
    ...file,
    name: 'Opslaan als…',
    shortcut: 'Ctrl+Shift+S',
    sequence: 40,
    separator: true,
    execute: commands.saveAs,
  });
}
