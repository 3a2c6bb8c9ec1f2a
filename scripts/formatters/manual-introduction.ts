/** What stands before the tables of fields in the content manual. */
export const MANUAL_INTRODUCTION = `# 内容手册 / Content manual

本页由 \`npm run docs\` 按数据结构生成，请勿手工修改。
This page is generated from the schema by \`npm run docs\`; do not edit it by hand.

## 中文说明

### 文件放在哪里

\`\`\`text
content/
  site.yaml                             网站设置
  glossary.yaml                         术语表
  price-index.yaml                      居民消费价格指数，可以没有；没有则比较页只有名义金额
  regions/<region>.yaml                 地区
  departments/<department>.yaml         部门
  reports/<department>/<year>.md        报告：表头写全部数字和双语名称，正文用报告自己的语言
  reports/<department>/<year>.en.md     译文：只写文字，表头没有数字
\`\`\`

文件名只用小写字母、数字和连字符。\`<department>\` 是 \`departments/\` 中的文件名，\`<year>\` 是报告所涉年度（四位数字）。
每个数字只在报告的表头录入一次，网页上的表格、图表、检索结果都取自这一处。

### 怎样发布一份报告

1. 部门第一次发布时，先在 \`departments/\`（必要时还有 \`regions/\`）新建文件。
2. 新建 \`reports/<department>/<year>.md\`：两行 \`---\` 之间是表头，其后是正文。
3. 有译文时新建 \`<year>.en.md\`，标题的顺序与层级与原文一致，\`translationOf\` 先写 \`pending\`。
4. 运行 \`npm run check\`，按提示更正错误；再运行 \`npm run stamp\` 登记译文。
5. 提交文件。\`npm start\` 可在本机预览，\`npm run build\` 生成整个网站。

### 数字怎样写

- 照报告所印的位数书写：\`2739.20\` 不写成 \`2739.2\`；不加千分位，不带单位。
- 一个文件的全部金额用同一单位，写在 \`budget.unit\`；最细到分。
- 比率写成带百分号的文字，如 \`90.60%\`；只写报告写明的，不写计算所得。
- 调减写正数。报告写明为零才写 \`0\`。

### 未列示与未见

- **未列示**：报告应有或提及而没有给出。把字段路径列入 \`notReported\`，如 \`[budget.lines, indicators]\`；路径之下的字段一并视为未列示。
- **未见**：所读部分没有看到。不写该字段，或写 \`null\`。
- 二者都不是零，也不是空文字。\`coverage: excerpt\`（节录）必须在 \`coverageNote\` 写明读到什么、没有读到什么。

### 正文怎样写

- 用 Markdown。标题从 \`##\` 开始，至多到 \`####\`，不得跳级；各节的链接地址由标题的顺序决定，两种语言相同。
- 可用段落、列表、表格、引用和 \`http(s)\` 链接。图片不显示，HTML 代码按字符原样显示。
- 不写个人信息：手机号、身份证号、银行卡号、电子邮箱会使检查报错。

### 检查与登记

- \`npm run check\` 读取全部内容，逐条列出文件、行、列、字段和代码。**错误**会使网站无法生成；**疑点**会连同算式公开在数字旁边；**提示**供参考。后面写文件或目录，只列出其中的；\`--fix\` 先改正全角数字和多余空白，\`--strict\` 有疑点也算不通过，\`--format json\`、\`github\`、\`gitlab\`、\`gitea\`、\`sarif\` 供程序使用，\`--lang zh\` 只用中文；\`npm run check -- --help\` 列出各项用法。
- 每个代码在 [findings/](findings/) 各有一页：问什么、怎样算、怎么办。
- 部门对疑点的答复写在报告的 \`replies\`。
- \`npm run stamp\` 把现有原文的摘要写入译文；\`npm run stamp -- <department>/<year>\` 只登记一份。原文改动后，先校订译文再登记，否则网页会注明译文可能已过时。

### 编辑器提示

各文件开头的 \`# yaml-language-server: $schema=…\` 指向 \`docs/schema/\` 中的 JSON Schema。支持它的编辑器会显示字段的中英文说明，并标出拼错的键。

## In English

### Where files go

\`\`\`text
content/
  site.yaml                             settings of the site
  glossary.yaml                         glossary
  price-index.yaml                      consumer price indices; may be absent, and amounts are then compared in nominal money only
  regions/<region>.yaml                 a region
  departments/<department>.yaml         a department
  reports/<department>/<year>.md        a report: all figures and bilingual names in the frontmatter, text in its own language
  reports/<department>/<year>.en.md     its translation: words only, no figure in the frontmatter
\`\`\`

File names are made of lower-case letters, digits and hyphens. \`<department>\` is the name of a file in
\`departments/\`, \`<year>\` the year that the report covers, in four digits. A figure is entered once, in the
frontmatter of the report; every table, chart and search result takes it from there.

### How to publish a report

1. For the first report of a department, add its file to \`departments/\` (and to \`regions/\`, if need be).
2. Add \`reports/<department>/<year>.md\`: the frontmatter between two lines of \`---\`, then the text.
3. Add \`<year>.en.md\` when there is a translation: the same headings in the same order and at the same
   levels, with \`translationOf: pending\` to begin with.
4. Run \`npm run check\` and correct the errors; then run \`npm run stamp\`.
5. Commit the files. \`npm start\` shows the site on your own machine, \`npm run build\` makes all of it.

### How to write figures

- Write the digits as the report prints them: \`2739.20\`, not \`2739.2\`; no separators, no unit.
- All amounts of a file are in the unit of \`budget.unit\`, down to one fen (CNY 0.01) at most.
- Rates are text with the per cent sign, such as \`90.60%\`: only what the report states, never what is computed.
- A decrease is written as a positive number. Write \`0\` only where the report says zero.

### Not reported, not seen

- **Not reported**: the report names a figure or ought to give it, but does not. List the path of the field
  under \`notReported\`, such as \`[budget.lines, indicators]\`; it covers all fields below it.
- **Not seen**: it is not in the part that was read. Leave the field out, or write \`null\`.
- Neither is zero, nor an empty text. A file with \`coverage: excerpt\` must say in \`coverageNote\` what was read
  and what was not.

### How to write the text

- In Markdown. Headings begin at \`##\`, go down to \`####\` and skip no level; the address of a section follows
  from the order of the headings, and is the same in both languages.
- Paragraphs, lists, tables, quotations and \`http(s)\` links may be used. Images are not shown; HTML is shown as
  the characters it is made of.
- No personal data: mobile, identity-card and bank-card numbers and e-mail addresses are errors.

### Checking and stamping

- \`npm run check\` reads all content and lists each finding with file, line, column, field and code. An **error**
  stops the build; a **question** is published beside the figure with its arithmetic; a **note** is worth
  knowing. Files or folders after it list only what was found there;
  \`--fix\` first mends full-width digits and stray white space, \`--strict\` fails on questions as well, \`--format json\`,
  \`github\`, \`gitlab\`, \`gitea\` and \`sarif\` are for programs, \`--lang en\` prints English only; \`npm run check -- --help\` lists them all.
- Every code has a page in [findings/](findings/): what it asks, how it is worked out, what to do.
- A department's answer to a question goes into \`replies\` of the report.
- \`npm run stamp\` records in each translation the digest of the text it translates;
  \`npm run stamp -- <department>/<year>\` does so for one report. After a change of the original, revise the
  translation first and then stamp it; until then the page says that it may be out of date.

### Help in the editor

The line \`# yaml-language-server: $schema=…\` at the head of each file points to its JSON Schema in
\`docs/schema/\`. Editors that know it show what each field means, in both languages, and mark misspelt keys.`;
