/**
 * The search box of a help page: shows the sections, and the links to them, that hold every word that is typed, but for those that only
 * make it a question. Case and diacritics do not matter; what the address asks for (`?zoek=…`) is searched at once.
 */
const vak = document.querySelector<HTMLInputElement>('#zoek');
const status = document.querySelector('#gevonden');
const main = document.querySelector('main');
/** Words of a question that say nothing of what it is about. */
const VRAAGWOORDEN: ReadonlySet<string> = new Set('hoe wat waarom wanneer waar is zijn een de het ik er staat mijn'.split(' '));
/** The lines that lead to sections of this page. */
const inhoud = [...document.querySelectorAll('li')].filter((regel) => regel.querySelector('a[href^="#"]') !== null);
const secties = [...document.querySelectorAll<HTMLElement>('section[id]')];

function key(tekst: string): string {
  return tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function find(vraag: string): void {
  const getypt = key(vraag)
    .split(/[\s?]+/)
    .filter((woord) => woord !== '');
  const inhoudelijk = getypt.filter((woord) => !VRAAGWOORDEN.has(woord));
  const woorden = inhoudelijk.length === 0 ? getypt : inhoudelijk;
  let aantal = 0;
  for (const sectie of secties) {
    const tekst = key(sectie.textContent ?? '');
    const past = woorden.every((woord) => tekst.includes(woord));
    if (past) aantal++;
    sectie.hidden = !past;
  }
  for (const regel of inhoud)
    regel.hidden = ![...regel.querySelectorAll('a')].some(({ hash }) => secties.some(({ id, hidden }) => !hidden && `#${id}` === hash));
  main?.classList.toggle('zoekt', woorden.length > 0);
  if (status !== null) status.textContent = woorden.length === 0 ? '' : `${aantal} van ${secties.length} onderdelen gevonden`;
}

if (vak !== null) {
  vak.addEventListener('input', () => find(vak.value));
  vak.value = new URLSearchParams(location.search).get('zoek') ?? '';
  find(vak.value);
}

export {};
