import { both, type Bilingual } from '../../corpus/bilingual.ts';
import { linesOf } from './word-lines.ts';

/** A kind of body that cities, counties or both have. */
export interface Office {
  readonly id: string;
  /** Field of work, a key of the table of domains. */
  readonly domain: string;
  /** Name behind that of the region; `*` in it stands for the region where the name does not begin with it. */
  readonly name: Bilingual;
  /** Short name behind 市, 县 or 区. */
  readonly short: Bilingual;
  /** Other Chinese short names, behind 市, 县 or 区. */
  readonly aliases: readonly string[];
  readonly levels: 'city' | 'county' | 'both';
  /** First and last year of reports, where the body came or went. */
  readonly from?: number;
  readonly to?: number;
  /** Bodies that it came out of and that have reports of their own. */
  readonly predecessors: readonly string[];
  /** Former names, in Chinese and English, of a body that kept its reports. */
  readonly formerNames: readonly Bilingual[];
}

/**
 * One body a line: id, domain, levels, years, Chinese name, short name, other short names, English name,
 * English short name, predecessors, former names. What there is not is `-`.
 */
const TABLE = `
government-office|government|both|-|人民政府办公室|政府办|府办|Government Office|Government Office|-|-
foreign-affairs-office|foreign|city|-|人民政府外事办公室|外办|外事办,外事办公室|Foreign Affairs Office|Foreign Affairs Office|-|人民政府外事侨务办公室=Foreign and Overseas Chinese Affairs Office
education-bureau|education|both|-|教育局|教育局|-|Education Bureau|Education Bureau|-|教育体育局=Education and Sports Bureau
science-bureau|science|both|-|科学技术局|科技局|-|Science and Technology Bureau|Science Bureau|-|科学技术和知识产权局=Science and Intellectual Property Bureau
economy-commission|industry|both|2017-2018|经济和信息化委员会|经信委|-|Economy and Information Commission|Economy Commission|-|-
industry-bureau|industry|both|2019-2024|工业和信息化局|工信局|-|Industry and Information Technology Bureau|Industry Bureau|economy-commission|-
civil-affairs-bureau|civil|both|-|民政局|民政局|-|Civil Affairs Bureau|Civil Affairs Bureau|-|-
legislation-office|justice|city|2017-2018|人民政府法制办公室|法制办|-|Legislative Affairs Office|Legislation Office|-|-
justice-bureau|justice|both|-|司法局|司法局|-|Justice Bureau|Justice Bureau|legislation-office|-
finance-bureau|finance|both|-|财政局|财政局|-|Finance Bureau|Finance Bureau|-|-
labour-bureau|labour|both|-|人力资源和社会保障局|人社局|-|Human Resources and Social Security Bureau|Human Resources Bureau|-|-
land-bureau|land|both|2017-2018|国土资源局|国土局|-|Land and Resources Bureau|Land Bureau|-|-
planning-bureau|land|city|2017-2018|规划局|规划局|-|Planning Bureau|Planning Bureau|-|-
natural-resources-bureau|land|both|2019-2024|自然资源和规划局|资规局|自规局|Natural Resources and Planning Bureau|Natural Resources Bureau|land-bureau,planning-bureau|-
ecology-bureau|environment|both|-|生态环境局|生态环境局|-|Ecology and Environment Bureau|Ecology Bureau|-|环境保护局=Environmental Protection Bureau
housing-bureau|housing|both|-|住房和城乡建设局|住建局|-|Housing and Urban-Rural Development Bureau|Housing Bureau|-|城乡建设和房产管理局=Construction and Real Estate Bureau
transport-bureau|transport|both|-|交通运输局|交通局|交运局|Transport Bureau|Transport Bureau|-|-
water-bureau|water|both|-|水务局|水务局|-|Water Bureau|Water Bureau|-|水利局=Water Conservancy Bureau
agriculture-commission|agriculture|both|2017-2018|农业委员会|农委|-|Agriculture Commission|Agriculture Commission|-|-
poverty-office|agriculture|both|2017-2020|扶贫开发办公室|扶贫办|-|Poverty Relief Office|Poverty Relief Office|-|-
agriculture-bureau|agriculture|both|2019-2024|农业农村局|农业农村局|-|Agriculture and Rural Affairs Bureau|Agriculture Bureau|agriculture-commission,poverty-office|-
commerce-bureau|commerce|both|-|商务局|商务局|-|Commerce Bureau|Commerce Bureau|-|商务和粮食局=Commerce and Grain Bureau
culture-bureau|culture|both|2017-2018|文化广电新闻出版局|文广新局|-|Culture, Radio, Film and Press Bureau|Culture Bureau|-|-
tourism-bureau|culture|city|2017-2018|旅游局|旅游局|-|Tourism Bureau|Tourism Bureau|-|-
culture-tourism-bureau|culture|both|2019-2024|文化和旅游局|文旅局|-|Bureau of Culture and Tourism|Culture and Tourism Bureau|culture-bureau,tourism-bureau|-
health-commission|health|both|-|卫生健康委员会|卫健委|-|Health Commission|Health Commission|-|卫生和计划生育委员会=Health and Family Planning Commission
veterans-bureau|veterans|both|2019-2024|退役军人事务局|退役军人局|-|Veterans Affairs Bureau|Veterans Bureau|-|-
safety-bureau|emergency|both|2017-2018|安全生产监督管理局|安监局|-|Work Safety Bureau|Work Safety Bureau|-|-
emergency-bureau|emergency|both|2019-2024|应急管理局|应急局|-|Emergency Management Bureau|Emergency Bureau|safety-bureau|-
audit-bureau|audit|both|-|审计局|审计局|-|Audit Bureau|Audit Bureau|-|-
market-bureau|market|both|-|市场监督管理局|市监局|市场监管局|Market Regulation Bureau|Market Bureau|-|工商行政管理局=Industry and Commerce Administration
statistics-bureau|statistics|both|-|统计局|统计局|-|Statistics Bureau|Statistics Bureau|-|-
sports-bureau|sports|city|-|体育局|体育局|-|Sports Bureau|Sports Bureau|-|-
medical-insurance-bureau|insurance|both|2019-2024|医疗保障局|医保局|-|Medical Insurance Bureau|Medical Insurance Bureau|-|-
urban-management-bureau|urban|both|-|城市管理局|城管局|-|City Management Bureau|City Management Bureau|-|城市管理行政执法局=City Administrative Enforcement Bureau
forestry-bureau|forestry|both|-|林业局|林业局|-|Forestry Bureau|Forestry Bureau|-|-
big-data-bureau|data|city|2019-2023|大数据管理局|大数据局|-|Big Data Bureau|Big Data Bureau|-|-
data-bureau|data|city|2024-2024|数据局|数据局|-|Data Bureau|Data Bureau|big-data-bureau|-
letters-bureau|petition|both|-|信访局|信访局|-|Letters and Calls Bureau|Letters and Calls Bureau|-|-
property-bureau|logistics|city|-|机关事务管理局|机管局|-|Government Offices Administration|Offices Administration|-|机关事务管理处=Government Offices Division
religion-bureau|religion|city|-|民族宗教事务局|民宗局|-|Ethnic and Religious Affairs Bureau|Religious Affairs Bureau|-|-
organisation-department|party|both|-|中共*委员会组织部|委组织部|-|Party Organisation Department|Organisation Department|-|-
publicity-department|party|both|-|中共*委员会宣传部|委宣传部|-|Party Publicity Department|Publicity Department|-|-
united-front-department|party|both|-|中共*委员会统一战线工作部|委统战部|-|Party United Front Department|United Front Department|-|-
staffing-office|party|both|-|中共*委员会机构编制委员会办公室|委编办|编办|Staffing Office|Staffing Office|-|-
party-school|party|both|-|中共*委员会党校|委党校|-|Party School|Party School|-|-
congress-office|consultative|both|-|人民代表大会常务委员会办公室|人大办|-|Office of the People's Congress|Congress Office|-|-
cppcc-office|consultative|both|-|政协*委员会办公室|政协办|-|Office of the Consultative Conference|CPPCC Office|-|-
archives|archives|both|-|档案馆|档案馆|-|Archives|Archives|-|档案局=Archives Bureau
library|archives|both|-|图书馆|图书馆|-|Library|Library|-|-
museum|archives|city|-|博物馆|博物馆|-|Museum|Museum|-|-
gazetteer-office|archives|city|-|地方志编纂委员会办公室|方志办|史志办|Gazetteer Office|Gazetteer Office|-|-
disabled-federation|federation|both|-|残疾人联合会|残联|-|Disabled Persons' Federation|Disabled Persons' Federation|-|-
womens-federation|federation|both|-|妇女联合会|妇联|-|Women's Federation|Women's Federation|-|-
youth-league|federation|both|-|共青团*委员会|团委|青年团委|Communist Youth League|Youth League|-|-
trade-unions|federation|city|-|总工会|总工会|-|Federation of Trade Unions|Trade Unions|-|-
red-cross|federation|both|-|红十字会|红会|-|Red Cross|Red Cross|-|-
science-association|science|city|-|科学技术协会|科协|-|Science and Technology Association|Science Association|-|-
fire-brigade|fire|both|-|消防救援队伍|消防队|消防救援队|Fire and Rescue Brigade|Fire Brigade|-|公安消防队伍=Public Security Fire Brigade
supply-cooperatives|commerce|city|-|供销合作总社|供销社|-|Supply and Marketing Cooperatives|Supply Cooperatives|-|-
trading-centre|government|city|-|公共资源交易中心|交易中心|-|Public Resources Trading Centre|Trading Centre|-|-
disease-centre|health|both|-|疾病预防控制中心|疾控中心|-|Centre for Disease Control|Disease Control Centre|-|-
hospital|hospital|both|-|人民医院|人民医院|-|People's Hospital|People's Hospital|-|-
traditional-hospital|hospital|city|-|中医医院|中医院|-|Hospital of Traditional Medicine|Traditional Hospital|-|-
first-school|school|both|-|第一高级中学|一中|-|First High School|First High School|-|-
vocational-school|school|city|-|职业技术学校|职校|-|Vocational School|Vocational School|-|-
special-school|school|city|-|特殊教育学校|特校|-|Special School|Special School|-|聋哑学校=School for the Deaf
development-zone|zone|city|2019-2024|经济开发区管理委员会|开发区管委会|经开区|Development Zone Committee|Development Zone|-|-
weather-office|emergency|county|-|气象局|气象局|-|Weather Office|Weather Office|-|-
`;

/** All kinds of body, those before those that came out of them. */
export const OFFICES: readonly Office[] = linesOf(TABLE).map(toOffice);

function toOffice(line: string): Office {
  const cells = line.split('|');
  const [id, domain, levels, years, zh, shortZh, aliases, en, shortEn, predecessors, formers] = cells;
  if (id === undefined || domain === undefined || years === undefined || formers === undefined) {
    throw new Error(`Found "${line}". Expected eleven cells.`);
  }
  const [from, to] = partsOf(years, '-').map(Number);
  return {
    id,
    domain,
    levels: toLevels(levels),
    name: both(zh!, en!),
    short: both(shortZh!, shortEn!),
    aliases: partsOf(aliases!, ','),
    predecessors: partsOf(predecessors!, ','),
    formerNames: partsOf(formers, ',').map((name) => {
      const [nameZh = '', nameEn = ''] = name.split('=');
      return both(nameZh, nameEn);
    }),
    ...(from !== undefined && to !== undefined && { from, to }),
  };
}

function partsOf(cell: string, separator: string): readonly string[] {
  return cell === '-' ? [] : cell.split(separator);
}

function toLevels(text: string | undefined): Office['levels'] {
  if (text === 'city' || text === 'county' || text === 'both') return text;
  throw new Error(`Found the level "${text ?? ''}". Expected city, county or both.`);
}
