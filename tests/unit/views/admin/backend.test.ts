import { describe, expect, it } from 'vitest';
import { admin, type AdminInput } from '../../../../src/schema/admin.ts';
import { toBackend } from '../../../../src/views/admin/backend.ts';

const of = (settings: object): AdminInput => admin.parse(settings);

describe('the backend', () => {
  it('of a local folder bears the name of the site, and never that of a server', () => {
    expect(toBackend(of({ backend: 'local' }), '示例市 公开/平台')).toEqual({
      name: 'gitea',
      repo: 'local/示例市-公开-平台',
      auth_methods: ['token'],
    });
  });

  it('of GitHub takes access tokens unless there is a service to sign in at', () => {
    const github = { backend: 'github', repository: 'a/b' };
    expect(toBackend(of(github), '')).toEqual({ name: 'github', repo: 'a/b', auth_methods: ['token'] });
    expect(toBackend(of({ ...github, signIn: 'https://login.example.org/start' }), '')).toEqual({
      name: 'github',
      repo: 'a/b',
      base_url: 'https://login.example.org',
      auth_endpoint: 'start',
    });
  });

  it.each([
    [
      'github',
      {
        name: 'github',
        api_root: 'https://git.example.org/x/api/v3',
        graphql_api_root: 'https://git.example.org/x/api/graphql',
        auth_methods: ['token'],
      },
    ],
    [
      'gitlab',
      {
        name: 'gitlab',
        api_root: 'https://git.example.org/x/api/v4',
        graphql_api_root: 'https://git.example.org/x/api/graphql',
        base_url: 'https://git.example.org/x',
        auth_type: 'pkce',
        app_id: 'app',
      },
    ],
    [
      'gitea',
      {
        name: 'gitea',
        api_root: 'https://git.example.org/x/api/v1',
        base_url: 'https://git.example.org/x',
        app_id: 'app',
      },
    ],
    [
      'forgejo',
      {
        name: 'gitea',
        api_root: 'https://git.example.org/x/api/v1',
        base_url: 'https://git.example.org/x',
        app_id: 'app',
      },
    ],
  ])('of a %s server of our own asks that server', (backend, expected) => {
    const settings = {
      backend,
      repository: 'a/b',
      branch: 'main',
      server: 'https://git.example.org/x',
      appId: 'app',
    };
    expect(toBackend(of(settings), '')).toEqual({ repo: 'a/b', branch: 'main', ...expected });
  });
});
