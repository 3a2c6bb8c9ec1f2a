import { spawn } from 'node:child_process';

/** The command that opens an address in the browser, on each system. */
export function openCommand(
  address: string,
  platform: NodeJS.Platform,
): { readonly command: string; readonly words: readonly string[] } {
  if (platform === 'win32') return { command: 'cmd', words: ['/c', 'start', '', address] };
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', words: [address] };
}

/** Opens an address in the person's browser; where that cannot be done, the printed address is enough. */
export function openBrowser(address: string): void {
  const { command, words } = openCommand(address, process.platform);
  const opened = spawn(command, words, { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}
