import { expect, it } from 'vitest';
import * as module from '../../../../addin/build/start/messages.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const { serverMessages } = elkeTekst(module);

it('says where it is, how it is stopped and how Excel gets it', () => {
  expect(serverMessages.serving('http://localhost:3000/')).toBe('De werkbank staat op http://localhost:3000/\nStoppen: Ctrl+C.');
  expect(serverMessages.servingExcel('https://localhost:3000/', 'dist/manifest.xml')).toBe(
    'De invoegtoepassing staat op https://localhost:3000/\nGeef Excel dit manifest: dist/manifest.xml\nHoe dat gaat, staat in addin/help/goedkeuring.md onder "Proberen op één computer". Stoppen: Ctrl+C.\nKlaar met proberen? Haal het certificaat weer weg: npx office-addin-dev-certs uninstall',
  );
});

it('says that recovery copies belong to a port', () => {
  expect(serverMessages.otherPort(4174)).toContain('poort 4174');
});

it('names the port that is taken, and both ways out', () => {
  expect(serverMessages.portTaken(3000)).toBe(
    'Poort 3000 is al in gebruik, en het manifest noemt die poort. Stop het andere programma, of bouw voor een ander adres: npm run build -- --url https://…',
  );
});
