import type { VerifySettings } from '../../views/verify/verify-page.ts';
import { sayIn } from '../../search/browser/say.ts';
import { checkDigest } from './check-digest.ts';
import { checkFigure } from './check-figure.ts';
import { checkFiles } from './check-files.ts';
import type { Outcome, VerifyContext } from './outcome.ts';

/** Starts the checks of `/verify/`. Nothing that the reader chooses or types leaves the browser. */
export function startVerify(root: HTMLElement): void {
  const settings: unknown = JSON.parse(root.dataset.verify ?? '');
  if (!isSettings(settings)) throw new TypeError('The page has no settings for its checks.');
  const context: VerifyContext = { settings, say: sayIn(settings.messages, settings.tag) };
  const files = root.querySelector<HTMLInputElement>('[data-verify-file]');
  files?.addEventListener('change', () => {
    void show(root, 'file', context, () => checkFiles([...(files.files ?? [])], context));
  });
  onSubmit(root, 'figure', (entry) =>
    show(root, 'figure', context, async () => [await checkFigure(entry('address'), entry('value'), context)]),
  );
  onSubmit(root, 'digest', (entry) =>
    show(root, 'digest', context, async () => [await checkDigest(entry('digest'), context)]),
  );
}

function onSubmit(
  root: HTMLElement,
  name: 'figure' | 'digest',
  check: (entry: (field: string) => string) => Promise<void>,
): void {
  const form = root.querySelector<HTMLFormElement>(`[data-verify-${name}]`);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const entries = new FormData(form);
    void check((field) => {
      const value = entries.get(field);
      return typeof value === 'string' ? value : '';
    });
  });
}

/** Shows what a check came to; what the site could not be asked for is said as well. */
async function show(
  root: HTMLElement,
  name: string,
  { say }: VerifyContext,
  check: () => Promise<readonly Outcome[]>,
): Promise<void> {
  const place = root.querySelector(`[data-verify-${name}-outcome]`);
  if (!place) return;
  place.replaceChildren();
  const outcomes = await check().catch((error: unknown): readonly Outcome[] => [
    {
      agrees: undefined,
      text: say('failed', { reason: error instanceof Error ? error.message : String(error) }),
    },
  ]);
  place.replaceChildren(
    ...outcomes.map(({ agrees, text }) => {
      const line = document.createElement('p');
      if (agrees !== undefined) line.className = agrees ? 'verify-agrees' : 'verify-differs';
      line.textContent = text;
      return line;
    }),
  );
}

function isSettings(value: unknown): value is VerifySettings {
  return typeof value === 'object' && value !== null && 'messages' in value && 'root' in value;
}
