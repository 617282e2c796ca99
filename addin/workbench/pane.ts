import { TEKST } from './teksten.ts';

const SMALST = 320;
const BREEDST = 600;
const STAP = 20;
/** The widths that a click on the divider goes through, for who does not drag. */
const STANDEN = [SMALST, 450, BREEDST];
/** A pointer that moved no further than this, in pixels, has clicked. */
const KLIK = 3;

interface Elementen {
  readonly paneel: HTMLElement;
  readonly deler: HTMLElement;
  readonly knop: HTMLElement;
}

/** Lets the pane at the right be shown, hidden and resized, by dragging, by a click and with the arrow keys. */
export function setUpPane({ paneel, deler, knop }: Elementen): void {
  const zetBreedte = (pixels: number): void => {
    const breedte = Math.round(Math.min(BREEDST, Math.max(SMALST, pixels)));
    paneel.style.width = `${breedte}px`;
    deler.setAttribute('aria-valuenow', String(breedte));
    deler.setAttribute('aria-valuetext', TEKST.breedte(breedte));
  };
  deler.setAttribute('aria-valuemin', String(SMALST));
  deler.setAttribute('aria-valuemax', String(BREEDST));
  zetBreedte(paneel.getBoundingClientRect().width);

  deler.addEventListener('keydown', ({ key }) => {
    const stap = { ArrowLeft: STAP, ArrowRight: -STAP, Home: BREEDST, End: -BREEDST }[key];
    if (stap !== undefined) zetBreedte(paneel.getBoundingClientRect().width + stap);
  });
  deler.addEventListener('pointerdown', (begin) => {
    deler.setPointerCapture(begin.pointerId);
    document.body.classList.add('verslepen');
    const breedte = paneel.getBoundingClientRect().width;
    let isVersleept = false;
    const sleep = ({ clientX }: PointerEvent): void => {
      isVersleept ||= Math.abs(begin.clientX - clientX) > KLIK;
      if (isVersleept) zetBreedte(breedte + begin.clientX - clientX);
    };
    deler.addEventListener('pointermove', sleep);
    deler.addEventListener('lostpointercapture', () => {
      document.body.classList.remove('verslepen');
      deler.removeEventListener('pointermove', sleep);
      if (!isVersleept) zetBreedte(STANDEN.find((stand) => stand > breedte) ?? SMALST);
    }, { once: true });
  });
  knop.addEventListener('click', () => {
    paneel.hidden = !paneel.hidden;
    deler.hidden = paneel.hidden;
    knop.setAttribute('aria-expanded', String(!paneel.hidden));
  });
}
