import type { Frame, Page } from 'playwright-core';

/** Something one can press or fill in, as large as it is on the page, in pixels. */
interface Doel {
  readonly naam: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What is smaller than 24 by 24 pixels and has no room of that size around it (WCAG 2.2, 2.5.8), in a page or frame.
 * A label counts as part of its field; a link within a sentence is left out, as the criterion does.
 */
export function teKleineDoelen(plaats: Page | Frame): Promise<readonly Doel[]> {
  return plaats.evaluate(() => {
    const MAAT = 24;
    const BUTTONS = 'a[href], button, input, select, textarea, summary, fluent-button, [tabindex="0"]';
    const alle = (root: Document | ShadowRoot): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null || element.localName.startsWith('fluent-') ? [] : alle(element.shadowRoot)),
      ]);
    const vakVan = (element: HTMLElement): DOMRect => (element.closest('label') ?? element).getBoundingClientRect();
    const isInZin = (element: HTMLElement): boolean =>
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    const doelen = alle(document)
      .filter((element) => element.matches(BUTTONS) && element.checkVisibility() && vakVan(element).width > 1)
      .map((element) => ({ element, vak: vakVan(element) }));
    const isKlein = ({ vak }: { vak: DOMRect }): boolean => vak.width < MAAT - 0.5 || vak.height < MAAT - 0.5;
    const midden = (vak: DOMRect): { x: number; y: number } => ({ x: vak.x + vak.width / 2, y: vak.y + vak.height / 2 });
    const raakt = (klein: DOMRect, ander: { element: HTMLElement; vak: DOMRect }): boolean => {
      const { x, y } = midden(klein);
      if (isKlein(ander)) return Math.hypot(x - midden(ander.vak).x, y - midden(ander.vak).y) < MAAT;
      const dx = x - Math.min(Math.max(x, ander.vak.left), ander.vak.right);
      const dy = y - Math.min(Math.max(y, ander.vak.top), ander.vak.bottom);
      return Math.hypot(dx, dy) < MAAT / 2;
    };
    return doelen
      .filter(
        (doel) =>
          isKlein(doel) &&
          !isInZin(doel.element) &&
          doelen.some((ander) => ander !== doel && !ander.element.contains(doel.element) && raakt(doel.vak, ander)),
      )
      .map(({ element, vak }) => ({
        naam: `${element.localName} ${(element.textContent ?? '').trim().slice(0, 40)}`,
        width: Math.round(vak.width),
        height: Math.round(vak.height),
      }));
  });
}

/** Spaces lines, words, letters and paragraphs as WCAG 2.2 says a user may (1.4.12), in a page or frame. */
export function setTekstRuim(plaats: Page | Frame): Promise<void> {
  return plaats.evaluate(() => {
    const ruim = new CSSStyleSheet();
    ruim.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    const wortels = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : wortels(shadowRoot))),
    ];
    for (const root of wortels(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ruim];
  });
}

/** Texts that do not fit in a place that cuts them off, in a page or frame; what is there to be heard only is left out. */
export function afgesnedenTexts(plaats: Page | Frame): Promise<readonly string[]> {
  return plaats.evaluate(() => {
    const alle = (root: Document | ShadowRoot): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : alle(element.shadowRoot)),
      ]);
    const snijdt = (element: HTMLElement): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || !element.checkVisibility() || element.clientWidth === 0) return false;
      return (
        (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return alle(document)
      .filter((element) => (element.textContent ?? '').trim() !== '' && snijdt(element))
      .map(
        (element) => `${element.localName}.${element.className}: ${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}`,
      );
  });
}

/** Opens every part that can be folded out, in a page or frame. */
export function openUitklapdelen(plaats: Page | Frame): Promise<void> {
  return plaats.evaluate(() => {
    const open = (root: Document | ShadowRoot): void => {
      for (const deel of root.querySelectorAll('details')) deel.open = true;
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) open(shadowRoot);
    };
    open(document);
  });
}

/**
 * What cannot be seen while it has the focus (WCAG 2.2, 2.4.11), going back with Shift+Tab from what has it now to the
 * beginning of a frame; throws when that is less than five steps.
 */
export async function bedekteFocus(page: Page, frame: Frame): Promise<readonly string[]> {
  const bedekt: string[] = [];
  for (let stap = 0; ; stap++) {
    await page.keyboard.press('Shift+Tab');
    const stand = await frame.evaluate(focusstand);
    if (stand === undefined) {
      if (stap < 5) throw new Error('the focus went next to nowhere');
      return bedekt;
    }
    if (!stand.isTeZien) bedekt.push(stand.naam);
  }
}

/** What has the focus and whether its middle is in view; `undefined` where nothing has it. */
function focusstand(): { readonly naam: string; readonly isTeZien: boolean } | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === null || element === document.body) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  const opPunt = (root: Document | ShadowRoot): Element | null => {
    const found = root.elementFromPoint(x + width / 2, y + height / 2);
    return found?.shadowRoot === null || found === null || found.shadowRoot === root ? found : opPunt(found.shadowRoot);
  };
  const boven = opPunt(document);
  const naam = `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
  return { naam, isTeZien: element.contains(boven) || (boven !== null && boven.getRootNode() === element.shadowRoot) };
}
