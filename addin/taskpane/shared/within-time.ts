import { PANEELFOUT } from './shared-messages.ts';

/** How long a call to the workbook may take, in milliseconds. */
const GEDULD = 10_000;

/** The answer of the workbook, or a `Werkmapfout` when there is none in time. */
export function binnenTijd<T>(response: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(PANEELFOUT.te_lang({ seconden: GEDULD / 1000 })), GEDULD);
    response.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
