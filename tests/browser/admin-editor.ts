import type { Browser, Page } from 'playwright-core';
import type { AdminSite } from './admin-site.ts';

/** The editor in a browser, at work on a folder that stands in the browser itself. */
export interface AdminEditor {
  readonly view: Page;
  /** Errors, breaches of the policy and requests to other hosts. */
  readonly faults: readonly string[];
  /** Opens an entry by its address within the editor. */
  open(address: string): Promise<void>;
  /** The text of a file of the folder; undefined where there is none. */
  read(file: string): Promise<string | undefined>;
  /** Saves what is open and waits until the editor is done. */
  save(): Promise<void>;
}

/** So tall that all inputs are in view: those out of view are not drawn. */
const VIEW = { width: 1500, height: 24_000 };

/** Opens the editor and lets it work on a folder with `files`, as somebody would who chose it. */
export async function openEditor(
  browser: Browser,
  site: AdminSite,
  files: Readonly<Record<string, string>>,
): Promise<AdminEditor> {
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'reduce', locale: 'en-GB' });
  const view = await context.newPage();
  view.setDefaultTimeout(20_000);
  const faults: string[] = [];
  view.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  view.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  view.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.address).origin)
      faults.push(`foreign request: ${request.url()}`);
  });
  await view.addInitScript(standInForFolder, files);
  await view.goto(`${site.address}admin/`);
  await view.getByRole('button', { name: '使用本地仓库' }).click();
  await view.locator('button', { hasText: '新建' }).first().waitFor();
  return {
    view,
    faults,
    async open(address) {
      await view.goto(`${site.address}admin/#${address}`);
      await view.locator('.pane[data-mode="edit"] [data-key-path]').first().waitFor();
    },
    read: (file) => view.evaluate(readFromFolder, file),
    async save() {
      await view.locator('button', { hasText: '保存' }).first().click();
      await view.locator('.pane[data-mode="edit"]').first().waitFor({ state: 'detached' });
    },
  };
}

/** No test can choose in the browser's own dialogue: a folder of the page's private storage stands in. */
function standInForFolder(files: Readonly<Record<string, string>>): void {
  const pick = async (): Promise<FileSystemDirectoryHandle> => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(files)) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
    return root;
  };
  Object.assign(window, { showDirectoryPicker: pick });
}

async function readFromFolder(path: string): Promise<string | undefined> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  try {
    for (const part of folders) folder = await folder.getDirectoryHandle(part);
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** An input of the editor. */
export interface SeenInput {
  /** Path with `[]` for items: `budget.lines[].name.zh`. */
  readonly path: string;
  readonly label: string;
}

/** Unfolds every part and every item of a language's side, and lists its inputs. */
export async function unfoldInputs(view: Page, locale: string): Promise<readonly SeenInput[]> {
  const pane = view.locator(`.pane[data-mode="edit"][data-locale="${locale}"]`);
  const folded = pane.locator('.field .header > .start > button[aria-expanded="false"]');
  // Parts are drawn some time after they are unfolded, and only then show what is folded in them.
  for (let quiet = 0, round = 0; quiet < 4; quiet += 1, round += 1) {
    if (round > 40) throw new Error('Something stays folded.');
    const unfolded = await folded.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
      return buttons.length;
    });
    if (unfolded > 0) quiet = 0;
    await view.waitForTimeout(300);
  }
  return pane.locator('[data-key-path]').evaluateAll((fields) =>
    fields.flatMap((field) => {
      if (!(field instanceof HTMLElement) || field.offsetParent === null) return [];
      const path = (field.dataset.keyPath ?? '').replace(/\.\d+(?=\.|$)/g, '[]');
      return [{ path, label: field.querySelector('h4')?.textContent ?? '' }];
    }),
  );
}
