import { tidyText } from '../../values/tidy-text.ts';
import { withTraditional } from './script-variants.ts';

/** What stands behind a label such as 索引号： or 填报日期：. */
export type LabelledAs =
  | 'index-number'
  | 'document-number'
  | 'category'
  | 'genre'
  | 'issuer'
  | 'written'
  | 'published'
  | 'validity'
  | 'method'
  | 'scope'
  | 'keywords'
  | 'title'
  | 'filed'
  | 'department'
  | 'evaluator'
  | 'person';

/**
 * Labels of covers, head blocks and forms, by what follows them. Names and contact details of persons are
 * public in some places by law, but this project leaves persons out.
 */
const LABELS: readonly (readonly [LabelledAs, RegExp])[] = [
  ['index-number', /(?:监督)?索引号/],
  ['document-number', /(?:发文)?文号|发文字号/],
  ['category', /主题分类|主题词?类别|信息分类/],
  ['genre', /体裁分类|公文种类|信息类型/],
  ['issuer', /发布(?:机构|单位)|公开(?:机构|主体)|信息来源|来源/],
  ['written', /成文日期|生成日期|发文日期|印发日期/],
  ['published', /发布(?:日期|时间)|公开(?:日期|时间)/],
  ['validity', /有\s*效\s*性|时\s*效\s*性/],
  ['method', /公开(?:方式|形式|类型)/],
  ['scope', /公开范围/],
  ['keywords', /关\s*键\s*[字词]|主题词/],
  ['title', /(?:信息|文件)?名\s*称|标\s*题/],
  ['filed', /(?:填报|填表|填写|报告|上报|报送)(?:日期|时间)/],
  ['department', /(?:填报|填表|预算|评价)?(?:单位|部门)(?:全称|名称)|填报(?:单位|部门)|预算(?:单位|部门)/],
  ['evaluator', /评价机构(?:名称)?|评价(?:组织|单位)/],
  [
    'person',
    /联系人(?:及|和|、)(?:联系)?(?:电话|方式)|(?:单位|部门|机构|项目|主要|财务|分管|评价组?)?负责人(?:签[字章名])?|(?:分管|主管)(?:领导|负责人)|法定代表人|(?:填报|填表|填写|经办|审核|复核|联系|制表)人(?:员)?(?:签[字章名])?|评价组?(?:成员|人员)|(?:联系|办公|咨询|移动)?电\s*话|联系(?:方式|电话)|联络(?:电话|人)|手\s*机(?:号码?)?|传\s*真|电子(?:邮件|邮箱|信箱)|邮\s*箱|E-?mail|身份证(?:号码?)?|职\s*务|职\s*称/i,
  ],
];

/** A seal or signature that a label asks for. */
const SEAL = '\\s*[（(](?:公章|盖章|签字|签名|签章|章)[）)]';

const ALL = LABELS.map(([as, pattern]) => `(?<${groupOf(as)}>${withTraditional(pattern.source)})`).join('|');

/**
 * A label in running words with a colon behind it; at the beginning or after a space the place for a seal, or
 * a number right behind it, does as well.
 */
const IN_LINE = new RegExp(
  `(?:${ALL})(?:(?:${SEAL})?\\s*[：:]|(?:(?<=^\\S*)|(?<=\\s\\S*))(?:${SEAL}\\s*(?=\\S)|\\s*(?=[\\d０-９〇零一二三四五六七八九]{4})))`,
  'gi',
);

/** A label alone in a cell, colon or not. */
const ALONE = new RegExp(`^(?:${ALL})(?:${SEAL})?\\s*[：:]?$`, 'i');

/** A label and what stands behind it. */
export interface LabelledText {
  readonly as: LabelledAs;
  /** What stands behind the label, without spaces around it; empty when nothing does. */
  readonly text: string;
  /** Label and text as they stand in the line. */
  readonly written: string;
}

/** Takes a line of labels apart: `单位负责人：甲　联系电话：乙`. Empty unless the line begins with a label. */
export function readLabelledLine(line: string): readonly LabelledText[] {
  const text = line.trim();
  const marks = [...text.matchAll(IN_LINE)];
  if (marks[0]?.index !== 0) return [];
  return marks.flatMap((mark, at) => {
    const as = kindOf(mark);
    const end = marks[at + 1]?.index ?? text.length;
    return as === undefined
      ? []
      : [
          {
            as,
            text: tidyText(text.slice(mark.index + mark[0].length, end)),
            written: text.slice(mark.index, end).trim(),
          },
        ];
  });
}

/** What a cell labels, when it holds a label and nothing else. */
export function readLabel(cell: string): LabelledAs | undefined {
  const match = ALONE.exec(cell.replace(/\s+/g, ' ').trim());
  return match ? kindOf(match) : undefined;
}

function kindOf(match: RegExpExecArray | RegExpMatchArray): LabelledAs | undefined {
  return LABELS.find(([as]) => match.groups?.[groupOf(as)] !== undefined)?.[0];
}

function groupOf(as: LabelledAs): string {
  return as.replace('-', '_');
}
