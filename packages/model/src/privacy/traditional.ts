// Lists of traditional characters by code point: in this order the build packs them. None of them is in GB 2312, so that the
// first look lets no text pass that holds one.

/** Surnames as they are in traditional script: only what the patterns name needs its simplified twin. */
export const TRADITIONAL_SURNAMES =
  '劉吳呂塗張楊湯溫盧範紀羅莊葉蔣蘇蘭許謝譚費賀賈趙遲邊鄒鄧鄭錢鍾陳韋韓顏顧饒馮駱魯鮑黃齊龍龐龔';

/** Characters of given names in traditional script; 玥 is in names of our time, though not in GB 2312 either. */
export const TRADITIONAL_GIVEN =
  '倫偉傑傳剛國堅壯壽夢婭嬌寶帥強彥悅慶憲曉楓榮樹歡漢潔澤濤燦玥瑤瑩環發禮紀紅紹維繼義聰莊華萬葉蓮藝蘇蘭詩語誠諾謙豐豔貞財貴賢軒輝達銳鋒鋼錦雙雲靈靜順飛駿鳳鴻鵬麗';

/** Traditional characters that the patterns of this folder need, beside surnames that are words as well. */
export const TRADITIONAL =
  '來個兒務區參叄員單園報壓婦媽嬸孫學對師幫愛懷戶時書會東棟業樓機歐歲殘爺獨療癇癡癱癲確級聾腎腦臥興藥號術親記診說請諸證護貳賬車軍辦鄉鄰醫銀鎮長門關陸陽隊電願風馬鬱黨';
