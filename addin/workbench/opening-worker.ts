import { answerBeside } from '../inlezen/beside.ts';
import { unpackWorkbook, type Unpacked } from './unpack-workbook.ts';

/** Runs in a worker: takes the file of a workbook apart beside the page. */
answerBeside<Uint8Array, Unpacked>(unpackWorkbook);
