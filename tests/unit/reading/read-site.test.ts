import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSite } from '../../../src/reading/read-site.ts';
import { contentFolder, SOUND } from './content-folder.ts';

const sound = SOUND['site.yaml'] ?? '';

beforeEach(() => {
  vi.stubEnv('MINGZHANG_URL', undefined);
  return () => {
    vi.unstubAllEnvs();
  };
});

describe('the address of the site', () => {
  test('ends in a slash, whether the file writes it or not', async () => {
    expect(readSite(await contentFolder()).url).toBe('https://www.example.com/jx/');
    expect(readSite(await contentFolder({ 'site.yaml': sound.replace('/jx', '/jx/') })).url).toBe(
      'https://www.example.com/jx/',
    );
  });

  test.each([
    ['https://staging.example.org/', 'https://staging.example.org/'],
    ['https://staging.example.org/a/b', 'https://staging.example.org/a/b/'],
    ['http://localhost:4321', 'http://localhost:4321/'],
  ])('is %s when MINGZHANG_URL says so', async (given, url) => {
    vi.stubEnv('MINGZHANG_URL', given);
    const site = readSite(await contentFolder());
    expect(site.url).toBe(url);
    expect(site.name).toEqual({ zh: '明账' });
  });

  test('is that of the file when MINGZHANG_URL is set but empty, as build services leave it', async () => {
    vi.stubEnv('MINGZHANG_URL', '');
    expect(readSite(await contentFolder()).url).toBe('https://www.example.com/jx/');
  });
});

describe('a site file', () => {
  test('at fault is an error that names all places and the command that explains them', async () => {
    const root = await contentFolder({
      'site.yaml': sound
        .replace('https://www.example.com/jx', 'www.example.com')
        .replace('defaultLocale: zh', 'defaultLocale: fr'),
    });
    expect(() => readSite(root)).toThrowErrorMatchingInlineSnapshot(`
      [Error: site.yaml:3 url (value-invalid)
      site.yaml:4 defaultLocale (value-invalid)
      npm run check explains these findings.]
    `);
  });

  test('that is no YAML is an error with the line', async () => {
    const root = await contentFolder({ 'site.yaml': `${sound}name: { zh: 明账 }\n` });
    expect(() => readSite(root)).toThrow('site.yaml:6  (yaml-invalid)');
  });

  test('that is missing is an error', async () => {
    const root = await contentFolder({ 'site.yaml': null });
    expect(() => readSite(root)).toThrow('site.yaml');
  });
});
