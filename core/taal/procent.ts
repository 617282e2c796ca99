import { afgerond } from './afronden.ts';
import { getal } from './getal.ts';

/**
 * A fraction in percents for a reader, whole ones unless decimals are asked for. What is not exactly nothing or exactly all is never
 * written as 0% or 100%: it is `<1%`, `>99%` or `>100%`. A fraction below 0 is the mirror image.
 * `procent(0.448)` → `'45%'`, `procent(498 / 500)` → `'>99%'`, `procent(1000 / 999)` → `'>100%'`, `procent(-0.002)` → `'>−1%'`.
 */
export function procent(deel: number, decimalen = 0): string {
  const exact = Math.abs(Number((100 * deel).toPrecision(15)));
  const rond = afgerond(exact, decimalen);
  const stap = 10 ** -decimalen;
  const write = (percent: number) => `${getal(deel < 0 ? -percent : percent, decimalen)}%`;
  const [meer, minder] = deel < 0 ? ['<', '>'] : ['>', '<'];
  if (rond === 0 && exact !== 0) return minder + write(stap);
  if (rond === 100 && exact < 100) return meer + write(100 - stap);
  if (rond === 100 && exact > 100) return meer + write(100);
  return write(rond);
}
