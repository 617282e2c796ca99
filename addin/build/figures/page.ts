import { getal, procent } from '../../../core/taal/index.ts';
import { alsTabelrij, type Maat, metEenheid, metSpreiding, NIET_TE_ONDERSCHEIDEN, oordeelVan, TABELKOP } from './maat.ts';
import type { Coverage, Results } from './results.ts';
import { genoegTot, LANDELIJK, LANGSTE_WACHTEN } from './schaal.ts';

/** Said where a command was not run. */
export const NOT_MEASURED = 'niet gemeten';

/** A figure of the page: what it is, what was measured, what it should be, and whether it is; `haalt` is `undefined` where it was not measured, `'onbeslist'` where chance may decide. */
export interface Figure {
  readonly wat: string;
  readonly gemeten: string;
  readonly doel: string;
  readonly haalt: boolean | 'onbeslist' | undefined;
  /** The command that measures it. */
  readonly command: string;
}

/** A figure that was not measured where there is no result, and what is made of the result where there is. */
function figure<T>(
  wat: string,
  doel: string,
  command: string,
  result: T | undefined,
  of: (result: T) => Pick<Figure, 'gemeten' | 'haalt'>,
): Figure {
  return { wat, doel, command, ...(result === undefined ? { gemeten: NOT_MEASURED, haalt: undefined } : of(result)) };
}

function share(wat: string, coverage: readonly Coverage[] | undefined, room: Coverage['room'], of: 'lines' | 'branches'): Figure {
  return figure(wat, '100%', 'npm run coverage', coverage?.find((each) => each.room === room)?.[of], ({ covered, total }) => ({
    gemeten: `${procent(covered / total, 1)} (${getal(covered)} van ${getal(total)})`,
    haalt: covered === total,
  }));
}

/** The figures on whether it is right. */
function correctness({ tests, coverage, mutation, fuzz, native }: Results): Figure[] {
  const [ladder, all] = [mutation?.find(({ part }) => part === 'core/beoordeling'), mutation?.find(({ part }) => part === 'samen')];
  const score = (text: string) => Number(text.replace(',', '.'));
  return [
    figure('tests', 'geen mislukt, geen overgeslagen', 'npm test', tests, ({ passed, failed, skipped, files }) => ({
      gemeten: `${getal(passed)} geslaagd, ${failed} mislukt, ${skipped} overgeslagen, in ${files} bestanden`,
      haalt: failed === 0 && skipped === 0,
    })),
    figure(
      'regels van domein en functies als eigenschap, gezocht naar tegenvoorbeelden',
      'geen tegenvoorbeeld',
      'npm run fuzz',
      fuzz,
      ({ regels, attempts, seconden, found }) => ({
        gemeten: `${regels} regels, ${getal(attempts)} pogingen in ${seconden} s, ${found.length} tegenvoorbeelden`,
        haalt: found.length === 0,
      }),
    ),
    figure(
      'ladder vergeleken met gewone formules in LibreOffice',
      'geen verschil',
      'npm run test:native',
      native,
      ({ rows, different }) => ({ gemeten: `${getal(rows)} rijen, ${different} verschillen`, haalt: different === 0 }),
    ),
    figure('mutanten van de ladder opgemerkt', '100%', 'npm run mutation:all', ladder, ({ score: noticed, mutants }) => ({
      gemeten: `${noticed}% van ${getal(mutants)}`,
      haalt: score(noticed) === 100,
    })),
    figure('mutanten van kern en functies opgemerkt', '95%', 'npm run mutation:all', all, ({ score: noticed, mutants }) => ({
      gemeten: `${noticed}% van ${getal(mutants)}`,
      haalt: score(noticed) >= 95,
    })),
    share('regels code van de kern geraakt door tests', coverage, 'core', 'lines'),
    share('vertakkingen van de kern geraakt door tests', coverage, 'core', 'branches'),
  ];
}

/** The figures on what others made, and on making it again. */
function supplyChain({ supply, reproducible, cleanInstall }: Results): Figure[] {
  const { direct, pinned, packages, withHash, refused, exceptions, installScripts } = supply;
  return [
    figure('onderdelen vastgezet op één versie', `${direct} van ${direct}`, 'npm test', supply, () => ({
      gemeten: `${pinned} van ${direct}`,
      haalt: pinned === direct,
    })),
    figure('onderdelen met een hash in het lockbestand', `${packages} van ${packages}`, 'npm test', supply, () => ({
      gemeten: `${withHash} van ${packages}`,
      haalt: withHash === packages,
    })),
    figure('licenties die samengaan met de EUPL-1.2', 'alle, of met een reden', 'npm test', supply, () => ({
      gemeten:
        refused.length === 0
          ? `alle ${packages}, waarvan ${exceptions.length} met een reden (${exceptions.map(([name]) => `\`${name}\``).join(', ')})`
          : `niet: ${refused.join(', ')}`,
      haalt: refused.length === 0,
    })),
    figure(
      'te installeren zonder installatiescripts (`npm ci --ignore-scripts`), en dan te bouwen',
      'ja',
      'npm run clean-install',
      cleanInstall,
      ({ packages: installed, built }) => ({
        gemeten: built
          ? `ja: ${getal(installed)} pakketten; ${installScripts.map((name) => `\`${name}\``).join(' en ')} hebben een script dat niet nodig is`
          : 'nee',
        haalt: built,
      }),
    ),
    figure('twee keer bouwen geeft dezelfde bytes', 'alle bestanden', 'npm run reproducible', reproducible, ({ files, different }) => ({
      gemeten: `${getal(files - different)} van ${getal(files)} bestanden`,
      haalt: different === 0,
    })),
  ];
}

/** The goals that were set for the forecast beforehand. */
function forecast({ scores }: Results): Figure[] {
  if (scores === undefined)
    return [
      figure('dekking en fout van de prognose', 'de doelen van `prognose-scores.md`', 'npm run scores', scores, () => ({
        gemeten: '',
        haalt: false,
      })),
    ];
  return scores.doelen.map(({ name, value, from, to }) =>
    figure(name, `${getal(from, 2)} tot ${getal(to, 2)}`, 'npm run scores', value, () => ({
      gemeten: getal(value, 3),
      haalt: value >= from && value <= to,
    })),
  );
}

function reaches(maat: Maat): Figure['haalt'] {
  switch (oordeelVan(maat)) {
    case 'haalt het':
      return true;
    case 'haalt het niet':
      return false;
    case NIET_TE_ONDERSCHEIDEN:
      return 'onbeslist';
    default:
      return undefined;
  }
}

/** The figures of the bench that have a goal, as figures of the page. */
function speeds(maten: readonly Maat[]): Figure[] {
  return maten
    .filter(({ doel }) => doel !== undefined)
    .map((maat) => ({
      wat: maat.wat,
      doel: `≤ ${metEenheid(maat.doel as number, maat.eenheid)}`,
      command: 'npm run bench',
      gemeten: maat.waarde === undefined ? (maat.reden ?? NOT_MEASURED) : metSpreiding(maat.waarde, maat.eenheid),
      haalt: reaches(maat),
    }));
}

function table(figures: readonly Figure[]): string[] {
  const verdict = ({ haalt }: Figure) =>
    haalt === undefined ? NOT_MEASURED : haalt === 'onbeslist' ? NIET_TE_ONDERSCHEIDEN : haalt ? 'haalt het' : 'haalt het niet';
  return [
    '| wat | gemeten | doel | oordeel | opdracht |',
    '|---|---|---|---|---|',
    ...figures.map((each) => `| ${each.wat} | ${each.gemeten} | ${each.doel} | ${verdict(each)} | \`${each.command}\` |`),
  ];
}

/** What falls short, what noise hides, and what was not measured, of all figures. */
function shortcomings(figures: readonly Figure[]): string[] {
  const failing = figures.filter(({ haalt }) => haalt === false);
  const undecided = figures.filter(({ haalt }) => haalt === 'onbeslist');
  const unknown = figures.filter(({ haalt }) => haalt === undefined);
  return [
    '## Wat het niet haalt',
    '',
    ...(failing.length === 0
      ? ['Niets van wat is gemeten.']
      : failing.map(({ wat, gemeten, doel }) => `- ${wat}: ${gemeten}, doel ${doel}.`)),
    '',
    ...(undecided.length === 0
      ? []
      : [
          '## Wat niet van ruis is te onderscheiden',
          '',
          ...undecided.map(({ wat, gemeten, doel, command }) => `- ${wat}: ${gemeten}, doel ${doel} (\`${command}\`).`),
          '',
        ]),
    '## Wat niet is gemeten',
    '',
    ...(unknown.length === 0
      ? ['Alles op deze pagina is gemeten.']
      : unknown.map(({ wat, gemeten, command }) => `- ${wat}: ${gemeten} (\`${command}\`).`)),
    '',
  ];
}

function speedSection({ bench }: Results): string[] {
  if (bench === undefined) return ['Niet gemeten: `npm run bench`.', ''];
  const functies = [...new Set(bench.schaal.map(({ functie }) => functie))];
  const tot = functies.map((functie) => `${functie} tot ${getal(genoegTot(bench.schaal, functie) ?? 0)} rijen`);
  const meeste = Math.max(...bench.schaal.map(({ rijen }) => rijen));
  const enough = functies.every((functie) => (genoegTot(bench.schaal, functie) ?? 0) >= LANDELIJK);
  return [
    `Gemeten op ${bench.datum} met ${bench.machine} en Node ${bench.node}. Wat ernaast staat, is in dezelfde keer op dezelfde machine gemeten, om en om. Tussen haakjes staat waar het midden met 95% zekerheid ligt; ligt het doel daarbinnen, dan is het oordeel "niet te onderscheiden".`,
    '',
    ...TABELKOP,
    ...bench.maten.map(alsTabelrij),
    '',
    '### Wanneer is één machine genoeg?',
    '',
    '![De tijd van één aanroep naar het aantal rijen, van 100 tot 1.000.000](beelden/schaal.svg)',
    '',
    `Binnen ${LANGSTE_WACHTEN} seconden, van hoogstens ${getal(meeste)} geprobeerde rijen: ${tot.join(', ')}. Alle gemeenten van Nederland over twintig halfjaren zijn ${getal(LANDELIJK)} rijen: ${enough ? 'één machine is daarvoor ruim genoeg' : 'voor een van de functies is dat te veel'}.`,
    '',
  ];
}

function licenceSection({ supply }: Results): string[] {
  return ['| licentie | pakketten |', '|---|--:|', ...supply.licences.map(([licence, packages]) => `| ${licence} | ${packages} |`), ''];
}

/** The page of figures, in Dutch Markdown. */
export function figuresPage(results: Results): string {
  const [right, supply, predicted] = [correctness(results), supplyChain(results), forecast(results)];
  return `${[
    '# Cijfers over kwaliteit',
    '',
    'Deze pagina is gemaakt door `npm run figures`, uit wat de opdrachten in de laatste kolom hebben achtergelaten. Wijzig haar niet met de hand.',
    '',
    ...shortcomings([
      ...right,
      ...predicted,
      ...speeds(results.bench?.maten ?? []),
      ...supply,
      ...(results.bench === undefined
        ? [figure('snelheid en grootte', '', 'npm run bench', undefined, () => ({ gemeten: '', haalt: true }))]
        : []),
    ]),
    '## Is het juist?',
    '',
    ...table(right),
    '',
    '## Zegt de prognose wat zij waarmaakt?',
    '',
    ...table(predicted),
    '',
    'Alle scores staan in `prognose-scores.md`.',
    '',
    '## Is het snel en klein?',
    '',
    ...speedSection(results),
    '## Is het na te gaan en opnieuw te maken?',
    '',
    ...table(supply),
    '',
    ...licenceSection(results),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
