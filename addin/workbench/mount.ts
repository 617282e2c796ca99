import type { Model } from '@odoo/o-spreadsheet';
import { message, report, vraag } from './dialog.ts';
import type { Library, Owl } from './library.ts';
import { askSort, isSortQuestion } from './sort-question.ts';
import { PAGE_TEXT, translate } from './workbench-texts.ts';

/** What the page loaded besides our own script. */
export interface PageLibraries {
  readonly library: Library;
  readonly owl: Owl;
  readonly templates: string;
}

/** Shows a model in an element; gives a function that takes it away again. */
export async function mountSpreadsheet({ library, owl, templates }: PageLibraries, model: Model, target: HTMLElement): Promise<() => void> {
  const app = new owl.App(library.Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => message(text),
      raiseError: (text: string, after?: () => void) => void report({ titel: PAGE_TEXT.foutTitel, tekst: text }).then(after),
      askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) => {
        if (isSortQuestion(text)) await askSort(model, confirm, () => cancel?.());
        else if (await vraag({ titel: PAGE_TEXT.bevestigen, tekst: text })) confirm();
        else cancel?.();
      },
    },
    translateFn: translate,
    templates,
  });
  target.replaceChildren();
  await app.mount(target);
  return () => app.destroy();
}
