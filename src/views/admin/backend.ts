import type { AdminInput } from '../../schema/admin.ts';
import type { BackendConfig, Json } from './config-types.ts';

/** Where the services of the backends stand when no server is named. */
const PUBLIC_SERVERS = { github: 'https://github.com/', gitlab: 'https://gitlab.com/' } as const;

/** People who have no sign-in service enter an access token. */
const TOKEN_ONLY: Readonly<Record<string, Json>> = { auth_methods: ['token'] };

/**
 * The backend for the editor's settings. A local folder needs none, but Sveltia CMS wants a repository's
 * name for it, by which it tells people what folder to choose: it is `siteName`.
 */
export function toBackend(admin: AdminInput, siteName: string): BackendConfig {
  const { backend, repository, branch, signIn, appId } = admin;
  const branches = branch ? { branch } : {};
  const repo = repository ?? '';
  const server = serverOf(admin);
  switch (backend) {
    case 'local':
      return { name: 'gitea', repo: `local/${siteName.replace(/[/:\s]+/g, '-')}`, ...TOKEN_ONLY };
    case 'github':
      return {
        name: 'github',
        repo,
        ...branches,
        ...(admin.server ? { api_root: `${server}api/v3`, graphql_api_root: `${server}api/graphql` } : {}),
        ...(signIn ? { base_url: new URL(signIn).origin, ...pathOf(signIn) } : TOKEN_ONLY),
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        ...branches,
        ...(admin.server ? { api_root: `${server}api/v4`, graphql_api_root: `${server}api/graphql` } : {}),
        base_url: server.replace(/\/$/, ''),
        ...(appId ? { auth_type: 'pkce', app_id: appId } : TOKEN_ONLY),
      };
    case 'gitea':
    case 'forgejo':
      return {
        name: 'gitea',
        repo,
        ...branches,
        api_root: `${server}api/v1`,
        base_url: server.replace(/\/$/, ''),
        ...(appId ? { app_id: appId } : TOKEN_ONLY),
      };
  }
}

/** Origins that the editor speaks to besides its own. */
export function backendOrigins(admin: AdminInput): readonly string[] {
  if (admin.backend === 'local') return [];
  if (admin.backend === 'github' && !admin.server) return ['https://api.github.com'];
  return [new URL(serverOf(admin)).origin];
}

function serverOf({ backend, server }: AdminInput): string {
  const address = server ?? (backend === 'gitlab' ? PUBLIC_SERVERS.gitlab : PUBLIC_SERVERS.github);
  return address.endsWith('/') ? address : `${address}/`;
}

/** The path of the sign-in service, where it has one. */
function pathOf(address: string): Readonly<Record<string, Json>> {
  const path = new URL(address).pathname.replace(/^\/|\/$/g, '');
  return path === '' ? {} : { auth_endpoint: path };
}
