import { both, type Bilingual } from '../../corpus/bilingual.ts';

/** Characters with which names of places begin, each followed by its reading. */
const FIRST = `
青Qing 白Bai 石Shi 龙Long 凤Feng 云Yun 松Song 柳Liu 梅Mei 兰Lan 竹Zhu 荷He 桂Gui 枫Feng 桃Tao 杏Xing 樟Zhang
榆Yu 槐Huai 梧Wu 桐Tong 柏Bai 杉Shan 茶Cha 麦Mai 稻Dao 芦Lu 蒲Pu 菱Ling 藕Ou 金Jin 银Yin 铜Tong 铁Tie 玉Yu 珠Zhu
锦Jin 绣Xiu 彩Cai 丹Dan 赤Chi 紫Zi 碧Bi 翠Cui 苍Cang 乌Wu 玄Xuan 素Su 清Qing 澄Cheng 明Ming 朗Lang 晴Qing 霁Ji
雪Xue 霜Shuang 露Lu 虹Hong 霞Xia 星Xing 月Yue 辰Chen 曦Xi 晨Chen 暮Mu 春Chun 夏Xia 秋Qiu 冬Dong 东Dong 南Nan 西Xi
北Bei 中Zhong 上Shang 下Xia 前Qian 后Hou 大Da 小Xiao 长Chang 平Ping 高Gao 双Shuang 三San 五Wu 七Qi 九Jiu 千Qian
万Wan 鹤He 鹿Lu 马Ma 牛Niu 羊Yang 雁Yan 鹭Lu 燕Yan 雀Que 鱼Yu 蛟Jiao 麟Lin 狮Shi 虎Hu 鹰Ying 泉Quan 温Wen 寒Han
和He 安An 宁Ning 泰Tai 永Yong 福Fu 寿Shou 德De 仁Ren 义Yi 礼Li 信Xin 文Wen 武Wu 孝Xiao 忠Zhong 瑞Rui 祥Xiang
嘉Jia 丰Feng 盛Sheng 兴Xing 隆Long 昌Chang 望Wang 栖Qi 归Gui 渔Yu 樵Qiao 耕Geng 织Zhi 窑Yao 磨Mo 碾Nian 砚Yan
墨Mo 琴Qin 棋Qi 书Shu 画Hua 钟Zhong 鼓Gu 磬Qing 砂Sha 沙Sha 陶Tao 瓦Wa 板Ban 洗Xi 浣Huan 濯Zhuo 汲Ji 牧Mu 驿Yi
邮You 烽Feng 隐Yin 迎Ying 送Song 听Ting 观Guan 揽Lan 枕Zhen 卧Wo 盘Pan 横Heng 斜Xie 弯Wan 曲Qu 圆Yuan 方Fang
新Xin 古Gu 老Lao 旧Jiu 独Du 孤Gu 连Lian 叠Die 悬Xuan 飞Fei 落Luo 浮Fu 沉Chen 响Xiang 静Jing 甘Gan 苦Ku 香Xiang`;

/** Characters with which they end. */
const LAST = `
岚lan 溪xi 坪ping 湾wan 桥qiao 塘tang 山shan 岭ling 冲chong 坳ao 垄long 坝ba 堰yan 渡du 浦pu 汀ting 洲zhou 渚zhu
泽ze 湖hu 河he 江jiang 港gang 泾jing 浜bang 荡dang 墩dun 坊fang 店dian 铺pu 集ji 墟xu 场chang 庄zhuang 寨zhai 屯tun
堡bao 关guan 口kou 门men 岩yan 崖ya 洞dong 谷gu 峡xia 峰feng 岗gang 丘qiu 坡po 垭ya 梁liang 原yuan 川chuan 沟gou
涧jian 井jing 池chi 潭tan 林lin 园yuan 圃pu 田tian 畈fan 圩wei 埂geng 埠bu 矶ji 滩tan 屿yu 岛dao 城cheng 楼lou
亭ting 阁ge 台tai 塔ta 祠ci 庵an 院yuan 宅zhai 巷xiang 里li 源yuan 头tou 尾wei 角jiao 湄mei 淀dian 泊po 沚zhi
屏ping 麓lu 崮gu 峪yu 垛duo 埭dai 墉yong 隘ai 栈zhan 闸zha 碑bei 碓dui 榭xie 澳ao 濠hao 瀑pu 瀛ying 璧bi 圭gui`;

/** Characters of names of firms, first and last. */
const TRADE = [
  `瑞Rui 恒Heng 鼎Ding 宏Hong 鑫Xin 博Bo 睿Rui 凯Kai 骏Jun 骋Cheng 晟Sheng 曜Yao 拓Tuo 迈Mai 捷Jie 锐Rui 卓Zhuo 凌Ling
  奥Ao 赛Sai 维Wei 诺Nuo 希Xi 汇Hui 聚Ju 众Zhong 普Pu 伟Wei 荣Rong 亨Heng 裕Yu 润Run 沃Wo 绿Lü 蓝Lan 海Hai 航Hang 宇Yu
  远Yuan 致Zhi 协Xie 优You 佳Jia 精Jing 诚Cheng 正Zheng 立Li 启Qi 创Chuang 领Ling 先Xian 通Tong 畅Chang 顺Shun 益Yi 康Kang`,
  `腾teng 泰tai 科ke 达da 隆long 源yuan 翔xiang 驰chi 锋feng 讯xun 芯xin 控kong 能neng 材cai 辰chen 图tu 域yu 擎qing
  联lian 盛sheng 邦bang 德de 特te 森sen 尔er 克ke 斯si 亚ya 利li 华hua 业ye 发fa 鸿hong 禾he 牧mu 味wei 膳shan 纺fang 缘yuan
  帆fan 舟zhou 桅wei 澜lan 涛tao 屹yi 峻jun 磊lei 砼tong 筑zhu 匠jiang 绘hui 测ce 衡heng 宸chen 格ge 朗lang 逸yi`,
] as const;

const [TRADE_FIRST, TRADE_LAST] = [readingsOf(TRADE[0]), readingsOf(TRADE[1])];
const [PLACE_FIRST, PLACE_LAST] = [readingsOf(FIRST), readingsOf(LAST)];

/** Chooses a number below a limit. */
type Choose = (limit: number) => number;

/** A name of a place in two characters, such as 青岚, Qinglan. */
export function placeName(choose: Choose): Bilingual {
  return joined(PLACE_FIRST, PLACE_LAST, choose);
}

/** A name of a firm in two characters, such as 瑞腾, Ruiteng. */
export function tradeName(choose: Choose): Bilingual {
  return joined(TRADE_FIRST, TRADE_LAST, choose);
}

function joined(firsts: readonly Bilingual[], lasts: readonly Bilingual[], choose: Choose): Bilingual {
  const [first, last] = [firsts[choose(firsts.length)]!, lasts[choose(lasts.length)]!];
  return both(first.zh + last.zh, first.en + last.en);
}

function readingsOf(text: string): readonly Bilingual[] {
  return [...text.matchAll(/(\p{Script=Han})(\p{Script=Latin}+)/gu)].map(([, character = '', reading = '']) =>
    both(character, reading),
  );
}
