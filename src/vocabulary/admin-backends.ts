/** Where the editor at `/admin/` keeps content: a folder of this machine, or a repository on a server. */
export const ADMIN_BACKENDS = ['local', 'github', 'gitlab', 'gitea', 'forgejo'] as const;
