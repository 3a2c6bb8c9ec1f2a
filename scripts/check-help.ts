/** What `npm run check -- --help` prints. */
export const CHECK_HELP = `npm run check -- [文件或目录…] [选项]
读取并核对全部内容；写了文件或目录，只列出其中的错误、疑点和提示。
  --format <形式>  输出形式：terminal 供人阅读，json 逐行一个对象，github 流水线批注，gitlab 代码质量报告，
                  gitea 合并请求评审（Gitea、Forgejo），sarif 为 SARIF 2.1.0
  --lang zh|en    只用一种语言
  --strict        有疑点也算不通过（提示不算）
  --quiet         只列出使核对不通过的
  --fix           先改正确定无疑的：数字、日期、比率中的全角字符，多余的空白
  --root <目录>   另一个内容目录，默认 content
退出码：0 通过；1 不通过；2 命令写法有误。

npm run check -- [files or folders…] [options]
Reads and checks all content; with files or folders, lists only what was found in them.
  --format <form> terminal for people, json one object a line, github annotations of a workflow,
                  gitlab a Code Quality report, gitea a review of a pull request (Gitea, Forgejo), sarif SARIF 2.1.0
  --lang zh|en    one language only
  --strict        questions fail the check, too (notes never do)
  --quiet         lists only what fails the check
  --fix           first mends what is certain: full-width signs in numbers, dates and rates, stray white space
  --root <folder> another content folder than content
Exit code: 0 passed; 1 failed; 2 the command was not understood.`;
