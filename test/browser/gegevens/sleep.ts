import type { Locator, Page } from 'playwright-core';

/** Drags files of the disk over an element and drops them there, as a user does from a folder. */
export async function dragFile(page: Page, doel: Locator, paths: readonly string[]): Promise<void> {
  const vak = await doel.boundingBox();
  if (vak === null) throw new Error('nothing to drop on is in view');
  const plek = { x: vak.x + vak.width / 2, y: vak.y + vak.height / 2, data: { items: [], files: [...paths], dragOperationsMask: 1 } };
  const sessie = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await sessie.send('Input.dispatchDragEvent', { type, ...plek });
  await sessie.detach();
}
