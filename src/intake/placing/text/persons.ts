import { findPersonalSpots } from '../../../domain/personal-data.ts';
import { withTraditional } from './script-variants.ts';

/** What is left of a text without contact details of persons, and what was taken out. */
export interface WithoutPersons {
  readonly text: string;
  readonly taken: readonly string[];
}

/**
 * Contact details behind a word that announces them, landline and masked numbers too: 联系电话 8182…,
 * （电话：0510-8182…）, 联系人：甲.
 */
const ANNOUNCED = new RegExp(
  withTraditional(
    '[（(【]?\\s*(?:(?:联系|办公|咨询|监督|举报)?电话|联系方式|传真|手机(?:号码)?|电子邮(?:件|箱)|邮箱)\\s*(?:号码)?\\s*(?:为|是|：|:)?\\s*(?:[+(（]?\\d[\\d*＊\\-－—\\s()（）]{5,}\\d|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)\\s*[)）】]?',
  ),
  'g',
);

/** A name behind the label of a person. */
const NAMED = new RegExp(
  withTraditional(
    '(?:联系人|填报人|填表人|经办人|审核人|制表人|(?:单位|部门|财务|项目)负责人)(?:签(?:字|章|名))?\\s*[：:]\\s*\\p{Script=Han}{2,4}(?=$|[\\s，,；;。、（(])',
  ),
  'gu',
);

/** Takes telephone numbers, mailboxes and numbers of identity cards out of a text, with the words that announce them. */
export function withoutPersons(text: string): WithoutPersons {
  const taken: string[] = [];
  const take = (found: string): string => {
    taken.push(found.trim());
    return '';
  };
  let rest = text.replace(ANNOUNCED, take).replace(NAMED, take);
  for (const spot of [...findPersonalSpots(rest)].sort((a, b) => b.offset - a.offset)) {
    const found = rest.slice(spot.offset, spot.offset + spot.found.length);
    rest = `${rest.slice(0, spot.offset)}${take(found)}${rest.slice(spot.offset + spot.found.length)}`;
  }
  return { text: rest.trim(), taken };
}

/** The commonest surnames, which cover about nine in ten persons; two-character ones first. */
const SURNAMES =
  '欧阳|上官|司马|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文娄柳倪霍岳梅齐庞安左聂焦葛游季盛童骆耿柯管裴祁卜舒申鲁包阮路温裘苗房柴米华柏纪解尚牛卢]';

const OFFICES =
  '(?:书记|省长|市长|县长|区长|镇长|乡长|局长|处长|科长|主任|院长|部长|厅长|委员长|主席|会长|秘书长|大使|总领事|经理|董事长|专员|校长|所长)';

/** An office and a name behind it, or a name and an office: to be looked at by a person, never taken out. */
const POSSIBLE = new RegExp(
  `${OFFICES}(?<after>(?:${SURNAMES})\\p{Script=Han}{1,2})(?=[，,、。；与和同等在]|$)|(?<![\\p{Script=Han}])(?<before>(?:${SURNAMES})\\p{Script=Han}{1,2})(?:同志|先生|女士|${OFFICES})`,
  'gu',
);

/** Names that persons may have: an importer asks about them, since the words alone do not tell. */
export function findPossibleNames(text: string): readonly string[] {
  const names = [...text.matchAll(POSSIBLE)].map(({ groups }) => groups?.after ?? groups?.before ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}
