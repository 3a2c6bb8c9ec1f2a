import { importVerb } from './import.ts';
import { initVerb } from './init.ts';
import { newVerb } from './new.ts';
import { previewVerb } from './preview.ts';
import { statusVerb } from './status.ts';
import { translateVerb } from './translate.ts';
import type { Verb } from './verb.ts';

/** Every verb of `npm run report`, in the order of the work. */
export const VERBS: readonly Verb[] = [initVerb, newVerb, importVerb, translateVerb, statusVerb, previewVerb];
