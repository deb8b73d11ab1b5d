// Lists of characters, each in the order of GB 2312 (by pinyin, then by radical): in this order the build packs them to less
// than a byte each. Their traditional twins stand apart: only the whole gate needs them.

/** Surnames that are hardly ever another word: the commonest of the 2020 census, and some that live in this field. */
export const PLAIN_SURNAMES =
  '艾敖柏鲍毕边卞卜蔡曹柴陈程迟仇楚丛崔戴邓翟刁丁董杜段樊范费冯付葛耿龚巩苟谷顾桂郭韩杭郝何贺洪侯胡黄霍姬冀纪贾姜蒋焦靳荆鞠柯孔寇匡兰郎雷黎李栗梁廖凌刘柳娄芦卢鲁陆吕罗骆麻梅蒙孟苗莫牟穆倪聂欧潘庞裴彭皮蒲戚齐祁钱乔秦邱屈冉饶阮沙邵沈施史宋苏粟隋孙谭汤唐陶田涂汪王韦魏翁巫吴伍肖谢辛邢熊徐许薛颜阎燕杨姚叶殷尹尤虞俞郁喻袁苑岳曾詹章张赵甄郑钟仲周朱庄卓宗邹佟佘冼谌邝邬鄢蔺奚岑闫闵缪栾臧晏滕窦褚胥覃瞿';

/** Surnames that are everyday words as well: 安, 高, 成. A name that begins so needs more to show that it is one. */
export const WORD_SURNAMES =
  '安白班包查常车成池储代单党方房封符甘高宫古关官管华惠吉季简江解金景康蓝劳乐冷连林龙路马麦毛米明南宁牛农曲全任荣桑商尚申盛师石时舒司谈童万卫温文武席夏项向严阳易游于余原祝左';

/** Characters of given names, old and young: 居民关切 is nobody because 切 is none of them. */
export const GIVEN =
  '爱安保宝标彬斌冰秉波博伯才财彩灿昌长超辰晨成程诚承崇初川传春慈聪翠存达大丹道德得东冬栋娥恩发帆凡芳菲飞芬丰枫峰锋凤福富刚钢根功固冠光桂贵国海涵寒翰航豪浩荷河鹤亨鸿洪宏弘红厚虎花华槐欢环焕辉慧惠火继纪嘉佳坚健建江娇杰洁金锦进晶景静敬菊娟钧军君俊骏凯康科可克魁坤来蓝兰澜朗乐雷蕾磊礼莉丽利立莲连廉梁良亮琳林霖玲菱灵岭龙露伦满茂梅眉美妹媚梦苗民敏明鸣铭墨木娜妮宁诺培佩朋鹏萍平奇启谦强巧琴勤芹青卿清晴庆琼秋泉群然仁蓉荣融柔蕊瑞锐润若森莎珊山善尚绍生盛胜诗时士世守舒淑曙树帅栓双水顺思素锁泰堂涛桃腾天铁桐彤土娃婉万旺望维伟卫文武熙希汐喜霞夏仙贤宪香翔祥想霄晓小孝欣新信星兴杏雄秀旭轩学雪雅亚岩言炎艳燕雁彦洋阳瑶耀业一伊仪宜艺逸毅义银英莹影颖永勇悠有友佑雨宇语玉育裕元源远岳月悦云韵泽占招哲珍真贞振镇正政芝枝志致智中忠洲珠竹柱庄壮子宗祖倩馨芸芷苒茜茗莺菁萱蓓薇奕岚怡沐泓滢宸妍娅姣娴娣婧婕婵媛婷珂玺琪瑛琦琛瑜瑾璇璐梓楠榕昊昱晟晗曦斐祺淼睿钊钰皓翊雯霏霭鑫麟黛';
