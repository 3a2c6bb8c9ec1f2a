/** Where a repository is kept, which decides how patterns of paths are written and where the file stands. */
export const OWNER_HOSTS = {
  github: { file: '.github/CODEOWNERS', pattern: (path: string) => `/${path}` },
  gitlab: { file: '.gitlab/CODEOWNERS', pattern: (path: string) => `/${path}` },
  // Gitea and Forgejo read patterns as regular expressions for the whole path.
  gitea: {
    file: '.gitea/CODEOWNERS',
    pattern: (path: string) => `${path.replaceAll('.', '[.]')}${path.endsWith('/') ? '.*' : ''}`,
  },
} as const satisfies Readonly<
  Record<string, { readonly file: string; readonly pattern: (path: string) => string }>
>;

/** A kind of place where a repository is kept. */
export type OwnerHost = keyof typeof OWNER_HOSTS;

/** Stands for a department's id in the name of its owners. */
export const DEPARTMENT_MARK = '{department}';

/** What a file of owners is made of. */
export interface Ownership {
  readonly host: OwnerHost;
  /** Ids of departments. */
  readonly departments: readonly string[];
  /** Owners of a department's folder, with {@link DEPARTMENT_MARK} for its id. */
  readonly owner: string;
  /** Owners of everything else; none when left out. */
  readonly rest?: string;
}

/** Writes who is asked for a review when a department's report changes: one line a folder. */
export function formatCodeowners({ host, departments, owner, rest }: Ownership): string {
  const { pattern } = OWNER_HOSTS[host];
  const everything = host === 'gitea' ? '.*' : '*';
  return [
    '# npx node scripts/write-codeowners.ts',
    ...(rest === undefined ? [] : [`${everything} ${rest}`]),
    ...[...departments].sort().map((department) => {
      const owners = owner.replaceAll(DEPARTMENT_MARK, department);
      return [
        `${pattern(`content/reports/${department}/`)} ${owners}`,
        `${pattern(`content/departments/${department}.yaml`)} ${owners}`,
      ].join('\n');
    }),
    '',
  ].join('\n');
}
