import { describe, expect, it } from 'vitest';
import { askAtHome } from '../../../../src/components/admin/ask-at-home.ts';
import { chooseByContent } from '../../../../src/components/admin/choose-folder.ts';
import { preferLanguage } from '../../../../src/components/admin/prefer-language.ts';

describe('requests of the editor', () => {
  const asked: string[] = [];
  const page = {
    fetch: async (input: RequestInfo | URL): Promise<Response> => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return Promise.resolve(new Response('answer'));
    },
  };
  askAtHome(page, 'https://www.example.org/zfxxgk/admin/', ['https://git.example.org']);

  it.each([
    'https://www.example.org/other',
    '../icon.svg',
    'https://git.example.org/api/v1/user',
    'data:text/plain,x',
  ])('go to %s', async (address) => {
    await expect(page.fetch(address)).resolves.toBeInstanceOf(Response);
    expect(asked.at(-1)).toBe(address);
  });

  it.each(['https://www.githubstatus.com/api', 'https://git.example.org.evil.example/', '//evil.example/'])(
    'do not go to %s',
    async (address) => {
      await expect(page.fetch(address)).rejects.toThrow('Not asked');
      expect(asked).not.toContain(address);
    },
  );
});

describe('the language of the editor', () => {
  const storageWith = (
    kept: string | null,
  ): { store: Map<string, string>; storage: Pick<Storage, 'getItem' | 'setItem'> } => {
    const store = new Map(kept === null ? [] : [['sveltia-cms.prefs', kept]]);
    return {
      store,
      storage: {
        getItem: (key) => store.get(key) ?? null,
        setItem: (key, value) => {
          store.set(key, value);
        },
      },
    };
  };

  it.each([
    [null, '{"locale":"zh-CN"}'],
    ['{"theme":"dark"}', '{"theme":"dark","locale":"zh-CN"}'],
    ['{"locale":"en-GB"}', '{"locale":"en-GB"}'],
    ['{"locale":"auto"}', '{"locale":"auto"}'],
  ])('with %s kept becomes %s', (kept, expected) => {
    const { store, storage } = storageWith(kept);
    preferLanguage(storage, 'zh-CN');
    expect(store.get('sveltia-cms.prefs')).toBe(expected);
  });
});

describe('the choice of a folder', () => {
  /** A folder of a disk, with folders and files by name. */
  interface Folder {
    readonly name: string;
    getDirectoryHandle(name: string): Promise<Folder>;
    getFileHandle(name: string): Promise<string>;
  }
  const folderOf = (name: string, folders: readonly Folder[], files: readonly string[]): Folder => ({
    name,
    getDirectoryHandle: async (wanted) => {
      const found = folders.find((one) => one.name === wanted);
      return found ? Promise.resolve(found) : Promise.reject(new DOMException(wanted, 'NotFoundError'));
    },
    getFileHandle: async (wanted) =>
      files.includes(wanted)
        ? Promise.resolve(wanted)
        : Promise.reject(new DOMException(wanted, 'NotFoundError')),
  });
  const pickerOf = (folder: Folder): { showDirectoryPicker: () => Promise<Folder> } => ({
    showDirectoryPicker: async () => Promise.resolve(folder),
  });

  it('takes the folder of a project that is not under Git', async () => {
    const page = pickerOf(folderOf('project', [folderOf('content', [], ['site.yaml'])], []));
    chooseByContent(page);
    const folder = await page.showDirectoryPicker();
    await expect(folder.getDirectoryHandle('.git')).resolves.toMatchObject({ name: 'content' });
    await expect(folder.getDirectoryHandle('src')).rejects.toThrow('src');
  });

  it.each([
    ['no content', folderOf('elsewhere', [folderOf('.git', [], [])], [])],
    ['content of something else', folderOf('elsewhere', [folderOf('content', [], [])], [])],
  ])('refuses a folder with %s as not found', async (_, chosen) => {
    const page = pickerOf(chosen);
    chooseByContent(page);
    const folder = await page.showDirectoryPicker();
    await expect(folder.getDirectoryHandle('.git')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('leaves a browser alone that cannot open folders', () => {
    const page = {};
    chooseByContent(page);
    expect(page).toEqual({});
  });
});
