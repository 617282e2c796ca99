import { chooseAnswer } from './dialog.ts';
import { holdPage, orphanedCopies, putCopy, type RecoveryCopy, removeCopy } from './recovery-store.ts';
import { moment, PAGE_TEXT } from './workbench-texts.ts';
import type { Workbook } from './workbook.ts';

/** How long after a change a copy is kept, in milliseconds; of a large workbook later, so that copying takes a small part of the time. */
const REST = 1500;
const COPYING_SHARE = 20;

/** Keeps a copy of a workbook with changes in the browser, and offers what an earlier page left behind. */
export class Recovery {
  /** Whether a copy can be kept; `false` where the storage is full or closed. */
  works = true;
  /** Empty on a page without https, which has no storage that pages can share safely. */
  private readonly id = isSecureContext ? crypto.randomUUID() : '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rest = REST;
  private hasCopy = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly onChange: () => void,
  ) {}

  /** Offers the copies of pages that are gone, one by one, until one is taken; then begins to keep its own. */
  async start(): Promise<void> {
    if (this.id === '') return this.failed(new Error('no secure context'));
    try {
      await holdPage(this.id);
      for (const copy of await orphanedCopies()) if (await this.offer(copy)) break;
    } catch (error) {
      this.failed(error);
    }
  }

  /** After each change of the workbook, and after it was saved. */
  changed(): void {
    clearTimeout(this.timer);
    if (this.id === '') return;
    if (this.workbook.isChanged) this.timer = setTimeout(() => void this.keep(), this.rest);
    else if (this.hasCopy) void this.forget();
  }

  private async offer(copy: RecoveryCopy): Promise<boolean> {
    const answer = await chooseAnswer(
      { titel: PAGE_TEXT.herstelTitel, tekst: PAGE_TEXT.herstelVraag(copy.name, moment(new Date(copy.at))) },
      [
        [PAGE_TEXT.herstelLater, 'later'],
        [PAGE_TEXT.herstelWeg, 'weg'],
        [PAGE_TEXT.herstel, 'ja'],
      ],
    );
    if (answer === 'weg') await removeCopy(copy.id);
    if (answer !== 'ja') return false;
    await this.workbook.replace({ data: copy.data, name: copy.name, lost: copy.lost });
    this.workbook.markChanged();
    await this.keep();
    // The earlier copy goes only when this page has one of its own.
    if (this.works) await removeCopy(copy.id);
    return true;
  }

  private async keep(): Promise<void> {
    const { workbook, id } = this;
    const start = performance.now();
    try {
      const { name, lost, model } = workbook;
      await putCopy({ id, at: Date.now(), name, lost, data: model.exportData() });
      this.hasCopy = true;
      if (!this.works) {
        this.works = true;
        this.onChange();
      }
    } catch (error) {
      this.failed(error);
    }
    this.rest = Math.max(REST, COPYING_SHARE * (performance.now() - start));
    if (!workbook.isChanged) await this.forget();
  }

  private async forget(): Promise<void> {
    this.hasCopy = false;
    await removeCopy(this.id).catch((error: unknown) => this.failed(error));
  }

  private failed(error: unknown): void {
    console.warn(error);
    this.works = false;
    this.onChange();
  }
}
