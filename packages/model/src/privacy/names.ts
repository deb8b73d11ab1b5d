// The commonest surnames of the 2020 census plus those that would be missed most in this field; words that begin like a
// name are listed apart, because 居民高兴 is nobody.
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉仝伊房诸葛欧阳',
);
const COMPOUND = [
  '欧阳',
  '诸葛',
  '上官',
  '司马',
  '东方',
  '皇甫',
  '尉迟',
  '令狐',
  '慕容',
  '夏侯',
  '司徒',
  '端木',
  '公孙',
  '轩辕',
  '宇文',
  '长孙',
  '钟离',
  '独孤',
  '南宫',
  '百里',
  '呼延',
];

// Two-character words that begin with a surname and are no name.
const WORDS = new Set(
  (
    '高兴 高度 高空 高层 高龄 高血 高校 高考 高温 高峰 高效 方便 方面 方式 方案 方法 安全 安置 安排 安装 安心 安静 安康 白天 白色 白发 常年 常见 关心 关注 关系 关于 关爱 关怀 ' +
    '和谐 和睦 和气 和社 和居 和物 和老 和孩 花园 时间 时候 时常 严重 严格 万元 万人 万户 易燃 江边 金额 金钱 平安 水电 温暖 温馨 文明 文化 文体 文艺 文件 党员 党群 党组 党支 党建 党总 ' +
    '许多 许可 于是 任务 任何 任职 应当 应该 应急 左右 马上 马路 牛奶 成立 成为 成员 成功 成长 成果 成熟 成年 程序 程度 向社 向网 路边 路灯 路面 路口 路上 房屋 房产 房子 单元 单独 单位 单身 ' +
    '车辆 车位 车主 车库 车棚 南北 毛病 项目 童年 经常 明确 明显 全部 全体 全面 全家 全区 全市 全程 曾经 连续 连心 计划 计算 农村 农民 司机 解决 解难 费用 查看 查询 楼道 楼栋 楼长 楼门 楼顶 ' +
    '石材 石板 江水 金融 易于 向上 向前 管理 管道 管网 管家 包括 包楼 包干 包户 游玩 游客 乐意 乐于 乐园 官方 封闭 满意 满足 原来 原因 原有 班子 班车 储物 闻讯 时段 简单 简易 古稀 古树 ' +
    '商量 商议 商户 商店 商家 师傅 师生 师资 荣誉 荣获 池塘 明白 沙发 商业 景观 宫颈 冷清 席位 卫生 卫健 米面 全天 应邀 边界 边远 尚未 尚有 甘愿 祝福 祝贺 包容 宁静 符合 梅雨 季度 季节 成效 ' +
    '苗木 谷物 盛行 曲艺 蓝天 路过 路段 华人 温饱 施工 康复 康乐 康养 武装 石油 田地 田间 田园 田径 林地 林业 黄金 黄昏 周边 周围 周末 周一 周二 周三 周四 周五 周六 周日 周期 高质 高级 严禁 严肃 ' +
    '代表 张贴 张望 陈述 陈旧 陈列 杨树 杨柳 孙子 孙女 马桶 马扎 朱红 何时 何地 何种 何事 何处 何况 林下 罗列 谢谢 谢意 宋代 唐代 许久 韩国 田头 董事 于此 余人 余户 余名 余个 余次 叶子 程式 ' +
    '丁香 任期 钟头 钟点 陆续 陆地 范围 范例 石头 夏天 夏季 夏令 付出 付款 方向 江南 段落 雷电 雷雨 龙头 龙舟 史料 陶瓷 顾虑 顾客 毛巾 钱款 严防 武术 温和 文字 文书 牛肉 安慰 安保 齐心 齐全 齐聚 ' +
    '易拉 庄稼 章程 申请 申报 欧洲 关闭 关键 左侧 左边 柳树 甘露 包装 宁可 尚好 舒适 舒心 纪律 纪念 纪检 童心 童装 凌晨 毕业 毕竟 单车 季风 成分 谷雨 盛会 曲线 阳台 阳光 时光 时代 农户 农业 农田'
  ).split(' '),
);

const ROLE_BEFORE =
  /(居民|村民|业主|住户|租户|房东|老人|老人家|老党员|老伯|患者|病人|残疾人|低保户|低保对象|特困人员|学生|同学|孩子|儿童|女童|男童|少年|孤儿|户主|邻居|群众|市民|志愿者|妇女|母亲|父亲|妻子|丈夫|儿子|女儿|孙子|孙女|姓名|申请人|联系人|当事人|车主|求助人|家长|党员|姓名是|名叫|叫做|叫)[：:，,“"「 是为]{0,2}$/;
const TITLE_AFTER =
  /^(先生|女士|小姐|同学|大爷|大妈|大娘|奶奶|爷爷|阿姨|叔叔|老人|老太|婆婆|大叔|大伯|大姐|大哥|小朋友)/;
const KIN_AFTER =
  /^(姨|奶奶|爷爷|阿姨|叔叔?|婆婆?|大爷|大妈|大娘|大伯|伯伯?|伯母|大姐|大哥|老太太?|老汉|婶婶?|嫂子?|先生|女士|老人|小姐|同学|小朋友)/;
const AFTER_NAME =
  /^($|[^\u4e00-\u9fff]|[的说患因在家是有为表示反映今年需要希望想住先女同与及和等也就还都被把给向对从去来到一两独老得])/;
const HAN = /[\u4e00-\u9fff]/;
const NOT_GIVEN =
  /[的了是在有和与及说某们个这那不也就还都被把给向对从去来到上下里外吗呢吧啊之于年月日号楼栋区街道路社村组办委会站员长]/;

/** A person found in a text: a full name, or a surname with a form of address (王姨). */
export interface PersonHit {
  readonly start: number;
  readonly end: number;
  /** How many characters of it are the surname. */
  readonly surname: number;
  readonly full: boolean;
}

function surnameAt(text: string, index: number): number {
  if (COMPOUND.includes(text.slice(index, index + 2))) return 2;
  return SURNAMES.has(text[index]!) && !WORDS.has(text.slice(index, index + 2)) ? 1 : 0;
}

/** Ends of the given name that fit: two characters before one, because 张彩霞 is read before 张彩. */
function givenEnds(text: string, from: number): number[] {
  return [2, 1]
    .filter((length) => {
      const given = text.slice(from, from + length);
      return given.length === length && [...given].every((char) => HAN.test(char) && !NOT_GIVEN.test(char));
    })
    .map((length) => from + length);
}

function fullNameAt(text: string, index: number, surname: number): PersonHit | null {
  const role = ROLE_BEFORE.test(text.slice(Math.max(0, index - 8), index));
  for (const end of givenEnds(text, index + surname)) {
    const after = text.slice(end, end + 4);
    if (TITLE_AFTER.test(after) || (role && AFTER_NAME.test(after))) return {start: index, end, surname, full: true};
  }
  return null;
}

function addressedAt(text: string, index: number, surname: number): PersonHit | null {
  const kin = KIN_AFTER.exec(text.slice(index + surname, index + surname + 4));
  if (!kin || (/[\u4e00-\u9fff]/.test(text[index - 1] ?? '') && !/[找叫问请老的是和与及给对]/.test(text[index - 1]!)))
    return null;
  return {start: index, end: index + surname + kin[0].length, surname, full: false};
}

/** People named in a text, each once. Linear: every position looks at a fixed number of characters. */
export function findPeople(text: string): PersonHit[] {
  const people: PersonHit[] = [];
  for (let index = 0; index < text.length; index++) {
    const surname = surnameAt(text, index);
    if (surname === 0) continue;
    const hit = fullNameAt(text, index, surname) ?? addressedAt(text, index, surname);
    if (!hit) continue;
    people.push(hit);
    index = hit.end - 1;
  }
  return people;
}
