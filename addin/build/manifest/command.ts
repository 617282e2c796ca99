/** `npm run manifest [-- path …]`: checks a manifest without a network; exit code 1 where something is wrong. */
import { ROOT } from '../paths.ts';
import { manifestReport } from './report.ts';

const { lines, sound } = manifestReport(process.argv.slice(2), ROOT);
for (const line of lines) console.log(line);
process.exitCode = sound ? 0 : 1;
