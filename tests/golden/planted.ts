import type { Bilingual } from '../corpus/bilingual.ts';
import { wordLines } from './words/word-lines.ts';

/** Sentences that few reports have. */
export const PLANTED = wordLines(`
缂丝残片经蚕丝蛋白溶液回潮后揭展成功，系本地首例。 = A torn silk tapestry was opened with silk protein, the first such case here.
红外相机首次拍到勺鸡育雏，影像已移交标本馆。 = An infrared camera first filmed a koklass pheasant with chicks.
为修复一座十七孔廊桥，匠人沿用榫卯和桐油石灰。 = A covered bridge of seventeen arches was repaired with mortise joints and tung-oil lime.
渡槽裂缝采用环氧树脂灌浆，冬灌未受影响。 = Cracks in the aqueduct were filled with epoxy resin and winter irrigation went on.
夜间观星公园禁止使用冷白光源，天文爱好者称便。 = The stargazing park forbids cold white light, which pleases astronomers.
磷虾油提取废液曾致渔塘泛黄，现已建成蒸发结晶车间。 = Waste from krill oil once turned fish ponds yellow; a crystallisation shop now deals with it.
聋人篮球队用振动手环接收暂停信号。 = A basketball team of the deaf takes its signals from vibrating wristbands.
皮影戏《渔樵闲话》复排，驴皮由老艺人亲手熏制。 = The shadow play Talk of Fisher and Woodman was revived with hides smoked by the old masters.
地下防空洞改造为蘑菇栽培基地，恒温十六摄氏度。 = An air-raid shelter became a mushroom farm at a steady sixteen degrees.
窨井内沼气浓度超标触发联锁，水泵自动停机。 = Marsh gas in a manhole tripped the interlock and the pump stopped.
鲟鱼增殖放流采用荧光标记，三年后可溯源。 = Sturgeon were released with fluorescent marks and can be traced for three years.
雪橇犬友谊赛因暖冬取消，经费全额退回。 = The sledge dog race was cancelled in a warm winter and its money returned.
木偶匠作图谱《傀儡十八式》完成点校。 = The puppet maker's pattern book Eighteen Figures has been edited.
旧粮仓穹顶发现一九五三年标语，已覆膜保护。 = Slogans of 1953 under the dome of the old granary are now covered with film.
蜂农转场证由纸质改为扫码，拦车查验减少。 = Beekeepers now show a code instead of a paper when they move their hives.
滑翔伞起飞场风向袋被鹊巢占用，改设电子风标。 = A magpie nested in the windsock of the paragliding field, so an electronic vane was put up.
古琴减字谱数字化比对出异文四十七处。 = Digital comparison of zither tablature found forty-seven variant readings.
泥石流冲出的侏罗纪鱼化石由牧童发现。 = A herd boy found a Jurassic fish fossil washed out by a mudslide.
盲道与斑马线错位三十厘米被直播曝光，当夜返工。 = A tactile path thirty centimetres off the crossing was shown live and relaid that night.
手摇纺车体验课排到次年立夏。 = Lessons at the spinning wheel are booked until early summer.
竹编自行车通过欧盟EN标准疲劳测试。 = A bamboo bicycle passed the EN fatigue test of the European Union.
冰臼群遗迹申报国家地质遗产点。 = The glacial potholes were proposed as national geological heritage.
乌桕蜡染颜料配方列入保密目录。 = The recipe of tallow-tree batik dye was put on the list of secrets.
退役渡轮“望江七号”改作水上书吧。 = The retired ferry “Wangjiang No. 7” is now a floating reading room.
`);

/** Which departments, by number, say a planted sentence, each in one year; most are said once. */
const PLACES: readonly (readonly [sentence: number, department: number, year: number])[] = PLANTED.flatMap(
  (_, sentence): (readonly [number, number, number])[] => [
    [sentence, 11 * sentence + 3, 2021],
    ...(sentence % 3 === 0 ? ([[sentence, 11 * sentence + 7, 2022]] as const) : []),
    ...(sentence % 6 === 0 ? ([[sentence, 11 * sentence + 9, 2023]] as const) : []),
  ],
);

/** The rare sentences of a report; there are few, for searches that find few pages. */
export function plantedIn(department: number, year: number): readonly Bilingual[] {
  return PLACES.filter((place) => place[1] === department && place[2] === year).map(
    ([sentence]) => PLANTED[sentence]!,
  );
}
