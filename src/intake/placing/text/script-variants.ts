/** Traditional forms of characters that labels of persons are written with: mirrors of reports print them. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  负: '負',
  责: '責',
  联: '聯',
  系: '繫係',
  电: '電',
  话: '話',
  传: '傳',
  邮: '郵',
  单: '單',
  报: '報',
  务: '務',
  财: '財',
  机: '機',
  构: '構',
  项: '項',
  签: '簽',
  经: '經',
  审: '審',
  办: '辦',
  动: '動',
  职: '職',
  称: '稱',
  号: '號',
  码: '碼',
  领: '領',
  导: '導',
  组: '組',
  员: '員',
  评: '評',
  价: '價',
  证: '證',
  门: '門',
  写: '寫',
  询: '詢',
  监: '監',
};

/**
 * A pattern's source that matches traditional characters as well. The characters must not stand in a class of
 * the pattern.
 */
export function withTraditional(source: string): string {
  return source.replace(/\p{Script=Han}/gu, (character) => {
    const others = TRADITIONAL[character];
    return others === undefined ? character : `[${character}${others}]`;
  });
}
