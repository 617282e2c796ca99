import { message } from './dialog.ts';
import { PAGE_TEXT } from './workbench-texts.ts';

/** Says that a file was offered as a download, until the user says whether it arrived; a later one takes its place. */
export function offered(name: string, arrived: () => void): void {
  document.querySelector('.aangeboden')?.remove();
  const bar = document.createElement('div');
  bar.className = 'aangeboden';
  bar.setAttribute('role', 'status');
  document.body.append(bar);
  const text = document.createElement('p');
  text.textContent = PAGE_TEXT.aangeboden(name);
  const button = (label: string, then: () => void): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = label;
    element.addEventListener('click', () => {
      bar.remove();
      then();
    });
    return element;
  };
  bar.append(
    text,
    button(PAGE_TEXT.aangekomen, arrived),
    button(PAGE_TEXT.nietAangekomen, () => message(PAGE_TEXT.nietAangekomenUitleg)),
  );
}
