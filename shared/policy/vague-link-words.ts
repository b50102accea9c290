/** Words of links that say nothing of where they lead, by language: a text of these alone, one trigger among them, is vague. */
export interface VagueWords {
  readonly triggers: readonly string[]
  readonly fillers: readonly string[]
}

const words = (list: string): readonly string[] => list.split(' ')

export const vagueLinkWords: Readonly<Record<string, VagueWords>> = {
  en: {
    triggers: words('click clicking tap here link this more press continue go'),
    fillers: words(
      'please just or on the below following to see read learn find out view info information details now page button website site and it over visit open',
    ),
  },
  fr: {
    triggers: words('cliquez clique cliquer cliquant ici lien suite plus là appuyez voici continuer'),
    fillers: words(
      'veuillez sur ce le la les en de du pour lire voir savoir merci simplement par suivant ci-dessous cette page bouton détails informations infos d’informations d’infos visitez et suivez consultez',
    ),
  },
  es: {
    triggers: words('clic click haz haga haciendo pinchando aquí aqui enlace más mas acá pulsa pulse pincha continuar'),
    fillers: words(
      'en este el la de por favor leer ver saber siguiente página botón información detalles esta para a un hacer sigue siga',
    ),
  },
  de: {
    triggers: words('klicken klicke klick hier link mehr weiter weiterlesen'),
    fillers: words(
      'sie bitte auf den diesen dieser dem diesem einfach folgenden zum zur erfahren lesen ansehen seite infos informationen details und',
    ),
  },
  it: {
    triggers: words('clicca cliccando cliccare cliccate clicchi clic qui qua link più premi continua'),
    fillers: words(
      'su questo il per fai fare leggi scopri vedi di seguente pagina pulsante informazioni dettagli favore questa al',
    ),
  },
  pt: {
    triggers: words('clique clicar clicando aqui link mais cá carregue continuar'),
    fillers: words(
      'em neste este no o por favor leia ler saiba saber ver seguinte página botão informações detalhes esta para',
    ),
  },
  nl: {
    triggers: words('klik klikken hier link meer verder'),
    fillers: words(
      'op deze de dit om te lezen lees bekijk zien volgende pagina knop informatie info details even gewoon u',
    ),
  },
  pl: {
    triggers: words('kliknij kliknąć klikając tutaj tu link więcej linku dalej'),
    fillers: words(
      'w ten proszę czytaj przeczytaj zobacz dowiedz się poniższy na tę stronę przycisk informacji szczegóły',
    ),
  },
  sv: {
    triggers: words('klicka här länk länken mer tryck fortsätt'),
    fillers: words('på den denna vänligen läs se följande för att sida knappen information info detaljer'),
  },
  tr: {
    triggers: words(
      'tıklayın tıklayınız tıkla buraya burada buradan bağlantı link daha devamı fazlası linke bağlantıya',
    ),
    fillers: words('lütfen bu şu fazla bilgi oku okuyun için sayfa detaylar aşağıdaki'),
  },
  zh: { triggers: words('点击这里 点此 这里 点击 链接 更多 點擊這裡 這裡 點此 連結'), fillers: words('请 請') },
}

/** Japanese has no spaces between words, so whole texts stand here. */
export const vagueJapaneseTexts: ReadonlySet<string> = new Set(
  words(
    'こちら ここ コチラ こちらから ここから こちらへ こちらをクリック ここをクリック こちらをクリックしてください ここをクリックしてください こちらをタップ クリック クリックしてください リンク このリンク こちらのリンク 詳細 詳細はこちら 詳しくはこちら 続きを読む もっと見る もっと詳しく 次へ このページ',
  ),
)
