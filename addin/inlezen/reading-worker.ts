import { answerBeside } from './beside.ts';
import { asReadData, readAsked, type ReadData, type ReadQuestion } from './reading.ts';

/** Runs in a worker: reads files and what was pasted beside the page. */
answerBeside<ReadQuestion, ReadData>(async (question, progress) => asReadData(await readAsked(question, progress)));
