import { describe, expect, it } from 'vitest';
import { admin } from '../../../src/schema/admin.ts';

describe('the settings of the editor', () => {
  it.each([
    ['a local folder', { backend: 'local' }],
    ['GitHub', { backend: 'github', repository: 'bureau/disclosure' }],
    ['a GitLab group within a group', { backend: 'gitlab', repository: 'city/bureau/disclosure' }],
    ['Forgejo', { backend: 'forgejo', repository: 'a/b', server: 'https://git.example.org/' }],
  ])('for %s are accepted', (_, settings) => {
    expect(admin.parse(settings)).toEqual({ ...settings, review: false });
  });

  it.each([
    ['no repository', { backend: 'github' }, 'repository'],
    ['Gitea without a server', { backend: 'gitea', repository: 'a/b' }, 'server'],
    ['a repository without owner', { backend: 'github', repository: 'b' }, 'repository'],
    [
      'a server without encryption',
      { backend: 'gitea', repository: 'a/b', server: 'http://git.example.org' },
      'server',
    ],
    ['an unknown backend', { backend: 'svn' }, 'backend'],
  ])('with %s are refused', (_, settings, key) => {
    expect(admin.safeParse(settings).error?.issues.map(({ path }) => path.join('.'))).toContain(key);
  });
});
