/**
 * What the word lists of `naughty-words` (see THIRD-PARTY.md) mean in shops: data for `offensive-words.ts`.
 * Commas part the entries.
 */

/** Entries of the lists that mean something harmless in a shop, or are only frank: hooks, saws, hammers, colours, bodies. */
export const innocentWords: Readonly<Record<string, string>> = {
  en: `
    alaskan pipeline, babeland, baby batter, baby juice, ball gravy, ball kicking, bareback, barenaked,
    bastinado, beaver cleaver, big black, big breasts, big knockers, bimbos, birdlock, black cock, blonde action,
    blonde on blonde action, blue waffle, boob, brown showers, brunette action, bullet vibe, bung hole, bunghole,
    busty, butt, camel toe, chocolate rosebuds, cialis, clover clamps, cock, cocks, cornhole, creampie, cum,
    cumming, deep throat, dick, dingleberries, dingleberry, dirty pillows, dog style, doggie style, doggy style,
    domination, dp action, dvda, ecchi, escort, eunuch, fecal, fingering, frotting, fudge packer, genitals,
    girl on, girl on top, golden shower, guro, hand job, hard core, hardcore, hooker, horny, hot carl, hot chick,
    how to kill, huge fat, humping, intercourse, jack off, jelly donut, kinky, knobbing, leather restraint,
    leather straight jacket, lemon party, lolita, lovemaking, make me come, menage a trois, mong, mound of venus,
    mr hands, negro, nipple, nipples, nsfw, nsfw images, nude, nudity, nutten, octopussy, panties, panty,
    pegging, playboy, pleasure chest, poof, poon, prince albert piercing, rectum, rimming, s&m, santorum, scat,
    scissoring, semen, sex, sexo, sexual, sexuality, sexually, sexy, shaved beaver, shibari, shota, shrimping,
    skeet, smut, snatch, snowballing, spread legs, spunk, strap on, strapon, strappado, strip club, suck, sucks,
    suicide girls, sultry women, swinger, tainted love, taste my, tea bagging, threesome, throating, tied up,
    tight white, tit, tongue in a, topless, tosser, tranny, tribadism, tushy, twink, twinkie, undressing,
    venus mound, viagra, vibrator, violet wand, vulva, white power, worldsex, wrapping men, xx, xxx, yaoi,
    yellow showers, zoophilia, 🖕,
  `,
  de: `
    bimbo, bonze, bratze, dödel, fratze, ische, kimme, lümmel, mufti, muschi, möpse, nackt, nippel, pinkeln,
    popel, poppen, reudig, rosette, schabracke, schiesser, schnackeln, vögeln,
  `,
  es: `
    Asesinato, asno, Caca, Chupada, Chupetón, concha, Culo, Drogas, Esperma, Fiesta de salchichas,
    Haciendo el amor, Heroína, infierno, Maciza, maldito, martillo, Nazi, Orina, Pedo, Pervertido, Pezón, Pinche,
    Pis, Racista, Semen, Sexo, Sádico, Travesti, Trio, Vulva,
  `,
  fr: `
    baiser, bander, bite, bitte, bourré, bourrée, caca, chatte, con, cul, déconne, déconner, folle, gerbe,
    gerber, grande folle, gueule, jouir, MALPT, meuf, ménage à trois, negro, pipi, pisser, pédale, péter,
    ramoner, suce, tanche, tapette, trique, zizi,
  `,
  tr: `
    am, amlar, amı, çingene, Çingenede, Çingeneden, Çingeneler, Çingenelerde, Çingenelerden, Çingenelere,
    Çingeneleri, Çingenelerin, Çingenenin, Çingeneye, Çingeneyi,
  `,
  it: `
    allupato, ammucchiata, anale, arrusa, arruso, assatanato, bagnarsi, balle, battere, belino, biga, bocchino,
    bofilo, boiata, brinca, bucaiolo, budiùlo, cacca, caciocappella, cadavere, cagna, casci, cesso, chiappa,
    ciospo, cornuto, cozza, culattina, culo, fava, femminuccia, figone, finocchio, fracicone, goldone, guardone,
    ingoio, lecchino, lofare, loffa, loffare, mannaggia, mona, monta, montare, mussa, nave scuola, nerchia,
    padulo, palle, palloso, patacca, patonza, pecorina, pesce, picio, pincare, pinnolone, pippa, pippone, pipì,
    piscio, pisello, pistolotto, pomiciare, pompa, porca, porca miseria, porco, potta, puppami, quaglia, regina,
    rincoglionire, rizzarsi, ruffiano, sbattere, sbattersi, sbrodolata, scopare, scopata, scorreggiare, sega,
    slinguare, slinguata, smandrappata, soccia, socmel, sorca, spagnola, sticchio, succhiami, succhione,
    sveltina, tarzanello, tirare, topa, trombare, vacca, vangare, zinne, zio cantante,
  `,
  pt: `
    aborto, amador, aranha, ariano, balalao, bicha, biscate, bissexual, boob, braulio de borracha, bumbum, burro,
    cacete, cagar, camisinha, cerveja, chupar, cocaína, coito, comer, consolo, corno, cu, dum raio, fecal,
    frango assado, gozar, grelho, heroína, heterosexual, homem gay, homoerótico, homosexual, inferno, lolita,
    lésbica, mama, passar um cheque, pau, peidar, pinto, saco, torneira, veado, vibrador, xana, ânus,
  `,
  nl: `
    aardappels afgieten, achter het raam zitten, afberen, aflebberen, afrossen, aftrekken, afwerkplaats,
    afzuigen, anita, asbak, aso, bagger schijten, balen, bedonderen, bekken, belazeren, beurt, boemelen,
    boerenpummel, broekhoesten, brugpieper, buffelen, buiten de pot piesen, da's kloten van de bok, de ballen,
    de hoer spelen, de hond uitlaten, de koffer induiken, de pijp uitgaan, del, dombo, draaikont,
    driehoog achter wonen, drol, een beurt geven, een halve man en een paardekop, een nummertje maken,
    een wip maken, eikel, engerd, flamoes, flikken, gadverdamme, galbak, gat, gedoogzone, gras maaien, griet,
    hoempert, hol, huisdealer, johny, kanen, klaarkomen, klojo, klooien, klootjesvolk, knor, kont, krentekakker,
    kwakkie, liefdesgrot, lummel, mafketel, matje, mof, muts, naaien, naakt, nicht, op z'n hondjes,
    op z'n sodemieter geven, opzouten, ouwehoeren, paal, palen, penoze, piesen, pijpbekkieg, pijpen, pik, poep,
    poepen, poot, pot, potverdorie, publiciteitsgeil, raaskallen, reet, remsporen, reutelen, rukhond, rukken,
    schatje, schoft, schuinsmarcheerder, slempen, spuiten, standje, standje-69, stootje, sufferd, tapijtnek,
    teef, temeier, toeter, tongzoeng, triootjeg, trottoir prostituée, vergallen, vingeren, vleesroos,
    voor jan-met-de-korte-achternaam, watje, welzijnsmafia, wijf, wippen, wuftje, zaadje, zeiken, zeiker, zuigen,
    zuiplap,
  `,
  pl: `
    cyc, dmuchać, duperele, jajco, jajko, obciągać loda, pieprzyć, pierdzieć, robic loda, robić loda, rzygać,
    sraczka, suka, syf,
  `,
  sv: `
    brutta, fan, hård, köttnacke, moona, moonade, moonar, moonat, mutta, olla, pippa, pitt, prutt, pök, satan,
    skita, stake, sätta på, sås, tusan,
  `,
  ja: `
    3p, g スポット, s ＆ m, sm, sm女王, xx, いたずら, おしっこ, おしり, おしりのあな, おもらし, お尻, しばり, なめ, ふたなり, ぽっちゃり, やおい, アジアのかわいい女の子,
    エクスタシー, エスコート, エッチ, エロティズム, エロティック, オカマ, オシリ, オーガズム, カント, カーマスートラ, クリトリス, グロ, ゲイボーイ, コカイン, ゴックン, ゴールデンシャワー,
    サディズム, スウィンガー, スカートの中, ストラップオン, ストリップ劇場, スラット, スリット, セクシーな, セクシーな 10 代, ソドミー, ディック, ディルド, ディープ・スロート, デブ,
    デートレイプ, トップレス, ドッグスタイル, ヌード, ネオ・ナチ, ハードコア, バイブレーター, バック・スタイル, パイパン, パンティー, ファンタジー, フィスト, フェティッシュ, フック,
    プリンス アルバート ピアス, プレイボーイ, ベアバック, ペニスバンド, ホモ, ボンテージ, ボーイズラブ, ボールギャグ, ラティーナ, ラバー, ランジェリー, レズビアン, ロリータ, ローター, 両刀,
    両性, 両性具有, 中出し, 乳首, 二穴, 人妻, 人種, 剃毛, 卍, 合意の性交, 噴出, 夢精, 大陰唇, 女の子, 女子高生, 女王様, 女装, 奴隷, 嫌い, 宦官, 尿道プレイ, 巨根, 平手打ち,
    後背位, 拷問, 挿入, 支配, 新しいポルノ, 正常位, 殺し方, 殺人事件, 殺人方法, 毛深い, 潮吹き女, 潮吹き男性, 玉なめ, 玉舐め, 生殖器, 直腸, 糞, 糞便, 糞尿愛好症, 緊縛, 縛り, 肛門,
    脱衣, 膣, 自己愛性, 茶色のシャワー, 裸, 裸の女性, 覗き, 誘惑, 貞操帯, 足を広げる, 足フェチ, 革抑制, 騎上位,
  `,
  zh: `
    13., 13点, 㞗, 个老子的, 九游, 乳, 乳交, 乳头, 乳房, 乳波臀浪, 交配, 他奶奶, 他妈, 他妈地, 他马的, 你个傻比, 你他马的, 你她马的, 你妈, 你娘, 你娘卡好, 你娘咧, 你它妈的,
    你它马的, 你是鸡, 你是鸭, 你老味, 你老闆, 你马的, 做爱, 册那, 几八, 几叭, 几巴, 几芭, 刚度, 刚瘪三, 包皮, 十三点, 卖B, 卖比, 卵, 卵子, 双峰微颤, 口肯, 叫床, 后庭, 吹箫,
    咸家伶, 塞你公, 塞你爸, 塞你老师, 塞你老母, 处女, 外阴, 大卵子, 大卵泡, 大鸡巴, 奶, 奶奶的熊, 奶子, 奸, 奸你, 她妈地, 她马的, 妈B, 妈个B, 妈个比, 妈个老比, 妈妈的, 妈比,
    妈的, 妈的B, 妈逼, 妓, 妓院, 妳她妈的, 妳妈的, 妳娘的, 妳老母的, 妳马的, 姘头, 姣西, 姦, 娘个比, 娘的, 它妈地, 它妈的, 密洞, 射你, 射精, 小乳头, 小卵子, 小卵泡, 小肉粒,
    小骚比, 小骚货, 小鸡巴, 小鸡鸡, 尻, 屁眼, 屁股, 屌, 屎忽, 巨乳, 干x娘, 干七八, 干你, 干你老母, 干你良, 干妳妈, 干妳娘, 干妳老母, 干妳马, 干您娘, 干机掰, 干死CS, 干死GM,
    干死你, 干死客服, 幹, 性, 性器, 性无能, 性爱, 情色, 想上你, 懆您娘, 懒8, 懒八, 懒叫, 懒教, 成人, 我操你祖宗十八代, 扒光, 打炮, 打飞机, 抽插, 招妓, 插你, 插死你, 撒尿,
    撚, 操你奶奶, 操你老妈, 操妳, 操妳全家, 操妳妈, 操妳娘, 操妳祖宗, 操机掰, 操比, 操逼, 放荡, 日他娘, 日你, 日你老娘, 日你老母, 日批, 月经, 机八, 机巴, 机机歪歪, 柒, 浪叫,
    淫, 淫水, 淫西, 湿透的内裤, 激情, 灨你娘, 烂逼, 爛, 玉杵, 瓜娃子, 瓜婆娘, 瓜批, 瘪三, 白烂, 硬膠, 祖宗, 私服, 笨實, 笨蛋, 粉腸, 精子, 老二, 老味, 老母, 老瘪三, 老骚比,
    肉壁, 肉棍子, 肉棒, 肉缝, 肥西, 花柳, 賤, 贝肉, 贱B, 贼你妈, 赛你老母, 赛妳阿母, 赣您娘, 躝癱, 迷药, 逼, 逼样, 野鸡, 閪, 阳具, 阳萎, 阴唇, 阴户, 阴核, 阴毛, 阴茎,
    阴道, 阴部, 陰莖, 靠北, 靠母, 靠爸, 靠背, 靠腰, 驶你公, 驶你娘, 驶你母, 驶你爸, 驶你老师, 驶你老母, 骚比, 骚逼, 鬼公, 鳩, 鸡8, 鸡八, 鸡叭, 鸡吧, 鸡奸, 鸡芭, 鸡鸡,
    龟头, 𡳞, 𨳊, 𨳍, 𨳒, 𨶙,
  `,
  ko: `
    개차반, 거유, 계집년, 고자, 근친, 노모, 니기미, 뒤질래, 때씹, 뙤놈, 로리타, 망가, 몰카, 미친, 바바리맨, 변태, 보지, 불알, 사까시, 스와핑, 씹, 씹알, 씹창, 암캐, 애자,
    야동, 야사, 야애니, 엄창, 에로, 염병, 옘병, 유모, 육갑, 은꼴, 자위, 자지, 종간나, 직촬, 하드코어, 호로, 후장, 희쭈그리,
  `,
}

/** Insults and inflections that the lists lack. */
export const furtherWords: Readonly<Record<string, string>> = {
  en: `
    fucked, fucker, fuckers, fucks, fuckwit, motherfuckers, motherfucking, assholes, arseholes, bastards,
    bullshitter, dickhead, dickheads, shithead, cunts, whores, sluts, faggots, niggers, twats, wankers, wanker,
    go to hell, moron, morons, idiot, idiots, imbecile,
  `,
  de: `
    arschlöcher, blödmann, drecksau, fickt, fotzen, hurensöhne, idiot, idioten, idiotin, missgeburt, nutten,
    scheiss, scheiß, scheisse, schlampen, schwuchteln, trottel, verpiss dich, verpissen, vollidiot, vollidioten,
  `,
  es: `
    cabrona, cabrones, chingada, chingado, gilipollez, hijos de puta, idiotas, imbéciles, jodido, jodida, joder,
    mierdas, pendeja, pendejos, puto, putos, putas, zorra asquerosa,
  `,
  fr: `
    abruti, abrutie, abrutis, bande de cons, connards, connasses, crétin, crétins, enculés, espèce de con,
    gros con, imbécile, imbéciles, merdique, pauvre con, putes, sale con, salauds, salopes, ta gueule,
    va te faire foutre, vieux con,
  `,
  'fr-CA': `
    ostie, câlisse, tabarnac,
  `,
  it: `
    bastardi, bastardo, cazzi, fanculo, idiota, idioti, imbecilli, puttane, stronzi, troie,
  `,
  pt: `
    arrombado, babaca, bucetas, buceta, cabrão, cuzão, desgraçado, desgraçada, fodido, idiota, idiotas, imbecil,
    imbecis, otário, otários, piranha nojenta, putas, vagabunda,
  `,
  nl: `
    hoeren, idioot, idioten, klootzakken, kutwijf, lullen, rot op, sukkel, sukkels, tyfuslijer, kankerlijer,
    val dood,
  `,
  pl: `
    chuja, chuje, chujowy, debile, debilu, dupku, gówna, idiota, idiotka, idioci, idioto, jebana, jebane, kurwo,
    kurwę, kurwą, pierdol, pierdolone, pierdolony, spierdalaj, wypierdalaj, zasrany,
  `,
  sv: `
    dumskalle, fittor, hora, horor, horunge, idiot, idioter, jävel, jävla, kukar, skitstövel,
  `,
  tr: `
    aptal, aptallar, amına koyayım, gerizekâlı, gerizekalı, geri zekalı, pezevenk, piç, salak, salaklar,
    siktir git, şerefsiz, şerefsizler,
  `,
  ja: `
    くそったれ, くたばれ, クソ野郎, クズ野郎, バカ野郎, ばか野郎, 死ね, 馬鹿野郎,
  `,
}

/** English words that insult in every language. */
export const wordsEverywhere = 'asshole, bullshit, fuck, fucking, motherfucker, nigger'

/** Phrases in which a word of the lists is harmless. */
export const innocentPhrases =
  'bastard cut, bastard file, bastard sword, great tits, blue tits, coal tits, long tailed tits, maine coon, maine coons, pussy bow, pussy cat, pussy willow, pussy willows, rape oil, rape seed, kick ass, spic and span, cavallo di troia, idiot proof, idiot s guide, the idiot, ball cock'
