// Lists of characters take a fifth of the whole gate, so they are packed: half as much to download. They stand readable
// in fixtures/privacy/characters.json; the test beside this file says what to put here when one of them changes.

/** The characters of a packed list: each symbol counts from `(` how many are left out since the last, `~` goes on counting. */
export function unpack(packed: string): string[] {
  const characters: string[] = [];
  let code = 0x4dff;
  for (const symbol of packed) {
    code += symbol.charCodeAt(0) - 40;
    if (symbol !== '~') characters.push(String.fromCharCode(++code));
  }
  return characters;
}

/** Surnames that are hardly ever another word: the commonest of the 2020 census, and some that live in this field. */
export const PLAIN_SURNAMES =
  ')A`~D8ABo*.wVs~~~k70M47\\>~~~.Y0)+~a+FF[~y~|~~~~~~~~~~j~Q)7?~~~u,-S3W~.<6pI~2~~P)~jA_qtJ~~~~~~~WA~~~~~~~~~C~8~c~{,ZD53,~3G+(JN+f+~~P~~+~~~B~_)E~`-E8~b~)~~~x~T~~~~~G~5r~[~~~Q~~~~HS~~~~M~~~6~~~~Q~vLb~1a~~~~~8~~~~~~.~QT~;E~1*{r+~~}~hOP)-/Kj~6~~+/O5@~@@~2~~>~~~~~~F~DM~:~~q~~~d{=21~~}(+^~~~~~~IEM~~/1,1,++/4*37\\~~~~~~~~~~H9~~~_1@G?)U<~==~7Tm*~fE~~U~~~5~~D~~~W3~~~~~~Q01~Sq';

/** Surnames that are everyday words as well: 安, 高, 成. A name that begins so needs more to show that it is one. */
export const WORD_SURNAMES =
  '/ERe|?~/~~~t~~-52PB~~wyp.);[l;8/~~~Z~~~~~~~~~~~>~~~~~~wE/6:}@~~~~~EIL2~P~~~~~~L~~~UV~~~~~~~~~iYd?,~-~T~vu~=~~~~~~~~~6~F~U(~~~~~B6~~~~~~~~~~~~B~~~~a~~~PB~~~o~/~~~=~~~~9~~~~Wh~+H~~M~~~~~~~~~~~~~~~~f~~~v~~~~I~~~~~~~~~~~~~~y~~~~~~H~~~~~`~~~~F~I~~~~~l~~~~~~~~~~~~~+~~~~~~i~~~~~l~=~~~~~~~~~~~C~~n';

/** Characters of given names, old and young: 居民关切 is nobody because 切 is none of them. */
export const GIVEN =
  '(.6+)8*0+3.h05-:9-8G<(-0I?1~(:+oc~~Y-)D/+N,3+C<*2R6~GOD~;38;BX-ES;~~>~c?~>~~l*Ib1~f0~~d*H?)E5_H2QE+)<*+)6<395)K~~0/,0B-((-/,(4I-T72~(P6+-d>~~Q1E(-~8:X9U*EIQ)**,mG0d+o^-a~X~zdY~-{~~~~~~37DB,+Gd0+7))8-/M+8.,)+~=I*3+[H5@-5PD=+-)M0(4X+5:o~x~~~~\\(g*~05eJ+NXJ=1654+1Ff5K26C[~\\x(~~5~~^6L\\THMdc~-~~~}C1*///*:b2+0(/F()?/00~`~~~~CoU=~1~~~p~CA6<<X0)-~~uU~.~~~~~C~~~~Q/JA4~k=@>377~;oQ~s~GE?l+Q6,),(@:38<,n;9,K.(.0OBK~i1~H[0~~B~~~d~~~m~~~P~~~~~P*:4Sk~~/+)8w~~~~~]GN5D()~+Bz~~~P~~~~~~~g^,08S021,=H~~~~I*(J),/4*/./6,G.~m~VCo~~66~~b~~~~~~~~~~_C7<bc~~9';

/** Traditional characters that the patterns and names of this folder need. */
export const TRADITIONAL =
  '~~~~V~Ve~~~.~~~\\w~8~T(~@6~p~?~0~~~+~(.~~~D~s~~~~b~(~~)4~f~(~c~~~Zg~~E)~8~~~~L~,~Rf~~~~~~~~~~~~+~~12~?~~~~=~<Jh~6MM~~lIM~~~~~~~~~~UY~~~~~~~~]~~~S~~~~~~~~Q,Q(1~<~~~~~L)~~~~~~~~~~~~}QIT|b~~~~U~~P~~K?,~m(~~~~Q~6dD~v~P~IoO1~~~~~m~~~~~(=@0~AHTx8=.~~~a(*0/K~~(~~~V*~~T~~~~2E~U~~P~s~-W~~~~~B0~-~h,,4Nh0~2~@~m~E~~L)~~~~~:~~~~S~~~~s~~q.';
