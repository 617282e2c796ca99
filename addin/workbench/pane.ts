import { PAGE_TEXT } from './workbench-texts.ts';

const NARROWEST = 320;
const WIDEST = 600;
const STAP = 20;
/** The widths that a click on the divider goes through, for those who do not drag. */
const STANDEN = [NARROWEST, 450, WIDEST];
/** A pointer that moved no further than this, in pixels, has clicked. */
const CLICK = 3;

interface Elementen {
  readonly pane: HTMLElement;
  readonly deler: HTMLElement;
  readonly button: HTMLElement;
}

/** Lets the pane at the right be shown, hidden and resized, by dragging, by a click and with the arrow keys. */
export function setUpPane({ pane, deler, button }: Elementen): void {
  const setWidth = (pixels: number): void => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    pane.style.width = `${width}px`;
    deler.setAttribute('aria-valuenow', String(width));
    deler.setAttribute('aria-valuetext', PAGE_TEXT.width(width));
  };
  deler.setAttribute('aria-valuemin', String(NARROWEST));
  deler.setAttribute('aria-valuemax', String(WIDEST));
  setWidth(pane.getBoundingClientRect().width);

  deler.addEventListener('keydown', ({ key }) => {
    const stap = { ArrowLeft: STAP, ArrowRight: -STAP, Home: WIDEST, End: -WIDEST }[key];
    if (stap !== undefined) setWidth(pane.getBoundingClientRect().width + stap);
  });
  deler.addEventListener('pointerdown', (begin) => {
    deler.setPointerCapture(begin.pointerId);
    document.body.classList.add('verslepen');
    const width = pane.getBoundingClientRect().width;
    let isVersleept = false;
    const drag = ({ clientX }: PointerEvent): void => {
      isVersleept ||= Math.abs(begin.clientX - clientX) > CLICK;
      if (isVersleept) setWidth(width + begin.clientX - clientX);
    };
    deler.addEventListener('pointermove', drag);
    deler.addEventListener(
      'lostpointercapture',
      () => {
        document.body.classList.remove('verslepen');
        deler.removeEventListener('pointermove', drag);
        if (!isVersleept) setWidth(STANDEN.find((stand) => stand > width) ?? NARROWEST);
      },
      { once: true },
    );
  });
  button.addEventListener('click', () => {
    pane.hidden = !pane.hidden;
    deler.hidden = pane.hidden;
    button.setAttribute('aria-expanded', String(!pane.hidden));
  });
}
