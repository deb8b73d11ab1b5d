// Sorted by code point, which makes them small when compressed.

/** Surnames that are hardly ever another word: the commonest of the 2020 census, and some that live in this field. */
export const PLAIN_SURNAMES =
  '丁丛乔仇付仲伍何佘佟侯俞倪兰冀冉冯冼凌刁刘匡卓卜卞卢史叶吕吴周唐喻奚姚姜姬娄孔孙孟宋宗寇尤尹屈岑岳崔巩巫庄庞廖张彭徐戚戴敖施晏曹曾朱李杜杨杭柏柯柳柴栗栾桂梁梅楚樊欧段殷毕汤汪沈沙洪涂滕潘焦熊燕牟王甄田皮瞿祁秦程穆窦章粟纪缪罗翁翟耿聂肖胡胥臧艾芦苏苑苗苟范荆莫葛董蒋蒙蒲蔡蔺薛虞袁裴褚覃詹许谌谢谭谷费贺贾赵辛边迟邓邝邢邬邱邵邹郁郎郑郝郭鄢钟钱闫闵阎阮陆陈陶隋雷霍靳鞠韦韩顾颜饶骆魏鲁鲍麻黄黎齐龚';

/** Surnames that are everyday words as well: 安, 高, 成. A name that begins so needs more to show that it is one. */
export const WORD_SURNAMES =
  '万严乐于代任余储党全关农冷劳包华单南卫原古司吉向商夏季宁安官宫封尚左师席常康惠成房文方时明易景曲林查桑武毛江池温游牛班甘申白盛石祝童符简管米舒荣蓝解谈路车连金阳项马高麦龙';

/** Surnames of two characters. */
export const COMPOUND_SURNAMES = '欧阳 诸葛 上官 司马 东方 皇甫 慕容 夏侯 司徒 公孙 宇文 南宫';

/** Characters of given names, old and young: 居民关切 is nobody because 切 is none of them. */
export const GIVEN =
  '万世业东中丰丹丽义云亚亨亮仁仓仪伊伟传伦伯佑佳俊信倩健元光克兰兴军冠冬冰凌凝凡凤凯刚利功勇勤华博卿厚友发可君启咏哲善喜嘉固国土坚培堂士壮夏大天奇奕妍妤妮姣娅娜娟娣娥娴婉婕婵婷媛子存孝学宇守安宏宗宜宝宪富寒寿小尚山岚岩岭岳峰崇嵘嵩巍川巧帆希平庆康廉廷建弘强彤彩彪彬影德志忠思怡恩悠悦惠慧成才承招振敬文斌斐新旭时旺昊明星春昭晓晨景晶智曦月朋朗望杏杰松林枝枫柔柱标栋树栓根桂桃桐梁梅梓梦榕欢欣正武毓民水永江沐河泉泓波泰泽洁洋洪浩海涛润涵淑淼清源满滢澜灿炎炳烨焕煌煜熙燕爱玉玥环玲玺珂珊珍珠珺琛琦琪琬琰琳琴琼瑗瑛瑜瑞瑶瑾璇璐璧生皓盛眉真睿磊礼祖祥祺福秀秉秋科立竹策筠素红纪绍继维美群羽翔翠翰耀聪育胜腾致舒航良艳芝芬芳芸苒若英茂茗茜荣荷莉莎莲莹莺菁菊菲萍萱蓉蓓蕊薇虎融裕言诗诚语诺谦豪贞财贵超轩辉辰达进远连道邦金鑫钢钧钰铁铭银锁锋锐锦镇雁雄雅雨雪雷霄震霏霖霞霭露青静韵顺颖飞香馥馨鸣鸿鹏鹤麟黛龙';

/** Words that would pass for a surname with a given name. */
export const WORDS =
  '万元 党建 党群 全天 关爱 农民 凌晨 单元 卫健 卫生 叶子 夏天 孙子 宁静 安康 安静 师生 康健 成功 成才 成立 房子 文学 文明 时光 时尚 杨树 江山 温馨 班子 白云 白天 蓝天 许可 金融 阳光 马虎 高兴 高尚 高峰 高明 黄河 黄金';
