/** What tells the project's folder from another. */
const CONTENT = 'content';
const SETTINGS = 'site.yaml';

/** A browser that lets a page work on a folder. */
interface FolderPicker {
  showDirectoryPicker(options?: { readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/**
 * Lets people choose the project's folder whether or not it is under Git: Sveltia CMS looks for `.git` in
 * it, and is shown the content folder with the site's settings instead. Where they are missing it says
 * that another folder was chosen.
 */
export function chooseByContent(page: object): void {
  if (!hasPicker(page)) return;
  const pick = page.showDirectoryPicker.bind(page);
  page.showDirectoryPicker = async () => {
    const folder = await pick({ mode: 'readwrite' });
    const open = folder.getDirectoryHandle.bind(folder);
    folder.getDirectoryHandle = async (name, options) => {
      if (name !== '.git') return open(name, options);
      const content = await open(CONTENT);
      await content.getFileHandle(SETTINGS);
      return content;
    };
    return folder;
  };
}

function hasPicker(page: object): page is FolderPicker {
  return 'showDirectoryPicker' in page && typeof page.showDirectoryPicker === 'function';
}
