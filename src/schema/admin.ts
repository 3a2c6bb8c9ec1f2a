import { z } from 'zod';
import { ADMIN_BACKENDS } from '../vocabulary/admin-backends.ts';
import { described } from './described.ts';

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https$/ });

/** The editor at `/admin/`: where it keeps content, and how people sign in. */
export const admin = z
  .strictObject({
    backend: described(z.enum(ADMIN_BACKENDS), {
      title: '存放处',
      zh: 'local（本机文件夹）、github、gitlab、gitea 或 forgejo。',
      en: 'A folder of this machine (local), GitHub, GitLab, Gitea or Forgejo.',
      example: 'local',
    }),
    repository: described(text.regex(/^[^/:\s]+(?:\/[^/:\s]+)+$/).nullish(), {
      title: '仓库',
      zh: '所有者/仓库名；本机文件夹不写。',
      en: 'Owner and name; left out for a local folder.',
      example: 'finance-bureau/disclosure',
    }),
    branch: described(text.nullish(), {
      title: '分支',
      zh: '写入的分支；不写则为仓库的默认分支。',
      en: 'Branch that is written to; left out: the default branch of the repository.',
      example: 'main',
    }),
    server: described(address.nullish(), {
      title: '服务器地址',
      zh: '自建代码仓库的网址（https）。Gitea、Forgejo 必写；不写则为 github.com 或 gitlab.com。',
      en: 'Address (https) of your own server. Needed for Gitea and Forgejo; left out: github.com or gitlab.com.',
      example: 'https://git.example.gov.cn/',
    }),
    signIn: described(address.nullish(), {
      title: '登录服务地址',
      zh: '仅用于 GitHub：OAuth 登录服务的网址。不写则用访问令牌登录。',
      en: 'GitHub only: address of the service that signs people in by OAuth. Left out: by access token.',
      example: 'https://login.example.gov.cn/',
    }),
    appId: described(text.nullish(), {
      title: '应用标识',
      zh: '用于 GitLab、Gitea、Forgejo：OAuth 应用标识。不写则用访问令牌登录。',
      en: 'For GitLab, Gitea and Forgejo: identifier of the OAuth application. Left out: by access token.',
    }),
    review: described(z.boolean().default(false), {
      title: '先审后发',
      zh: '仅用于 GitHub 与 GitLab：写 true 则每次修改先成为合并请求，审核后再发布。默认 false。',
      en: 'GitHub and GitLab only: true makes every change a request to merge, published after review. Default false.',
    }),
  })
  .superRefine(({ backend, repository, server }, context) => {
    const missing = [
      ...(backend !== 'local' && !repository ? ['repository'] : []),
      ...((backend === 'gitea' || backend === 'forgejo') && !server ? ['server'] : []),
    ];
    for (const key of missing)
      context.addIssue({
        code: 'custom',
        path: [key],
        input: undefined,
        params: { expected: key === 'server' ? 'url' : 'repository' },
      });
  });

/** The editor's settings, validated. */
export type AdminInput = z.output<typeof admin>;
