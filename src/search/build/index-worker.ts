import { parentPort, workerData } from 'node:worker_threads';
import { indexLanguage, type LanguageTask } from './index-language.ts';

// A worker is given its task by buildSearchIndex alone.
parentPort?.postMessage(indexLanguage(workerData as LanguageTask));
