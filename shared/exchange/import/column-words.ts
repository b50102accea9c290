/** What a column of a table of messages can hold. */
export type ColumnKind =
  | 'title'
  | 'subject'
  | 'text'
  | 'language'
  | 'store'
  | 'purpose'
  | 'tags'
  /** What tells which rows are one message in several languages. */
  | 'message'

/**
 * Words that columns are headed with, in the languages of the stores: English, French, German, Spanish, Italian, Dutch,
 * Polish, Portuguese, Swedish, Turkish and Japanese. Folded: lower case without accents.
 */
const words: Readonly<Record<ColumnKind, string>> = {
  subject: 'subject objet sujet betreff asunto oggetto onderwerp temat assunto amne amnesrad konu 件名',
  message: 'id key uid slug cle schlussel clave chiave sleutel klucz chave nyckel anahtar キー',
  language: 'language locale lang langue langage sprache idioma lengua lingua taal jezyk lingua sprak dil 言語',
  store:
    'store marketplace shop boutique magasin marktplatz geschaft tienda mercado negozio winkel sklep loja butik magaza ストア 店舗',
  purpose: 'purpose objectif zweck proposito finalidad scopo doel cel finalidade syfte amac 目的',
  tags:
    'tags tag keywords keyword category categories folder group label labels etiquettes etiquette mots motscles categorie categories dossier ' +
    'schlagworter schlagwort stichworte stichworter stichwort kategorie ordner etiquetas etiqueta categoria carpeta etichette cartella trefwoorden map etykiety kategoria folder ' +
    'pasta etiketter nyckelord kategori mapp etiketler etiket klasor anahtarkelime タグ カテゴリ カテゴリー フォルダ',
  title:
    'title name titre nom intitule titel bezeichnung titulo nombre titolo nome naam tytul nazwa namn rubrik baslik ad adi isim タイトル 題名 名前 名称 表題',
  text:
    'text body content message messages reply response answer html comment texte corps contenu reponse inhalt nachricht antwort texto cuerpo contenido mensaje ' +
    'respuesta testo corpo contenuto messaggio risposta tekst inhoud bericht antwoord tresc wiadomosc odpowiedz conteudo mensagem resposta innehall ' +
    'meddelande svar metin icerik mesaj yanit cevap 本文 内容 メッセージ 返信 テキスト 文面',
}

/** A template's name more often than its text, but only where no other word says so. */
const weakTitles = new Set(
  'template macro modele vorlage plantilla modello sjabloon szablon modelo mall sablon shortcut テンプレート'.split(
    ' ',
  ),
)

// A subject's or a store's name is no title, and a title or an id of a text no text.
const order: readonly ColumnKind[] = ['subject', 'message', 'language', 'store', 'purpose', 'tags', 'title', 'text']
const known = new Map(order.map((kind) => [kind, new Set(words[kind].split(' '))]))

export interface HeaderReading {
  /** `null` where no word says it. */
  readonly kind: ColumnKind | null
  /** What else the header says, as a language's name would stand there. */
  readonly rest: string
}

/** What the name of a column says: `Text (fr-CA)`, `body_html`, `Objet`, `French text`. */
export function readHeader(header: string): HeaderReading {
  const found = [...header.slice(0, 200).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, index }))
  const folds = found.map(({ word }) => folded(word))
  const kind =
    order.find((one) => folds.some((word) => known.get(one)?.has(word))) ??
    (folds.some((word) => weakTitles.has(word)) ? 'title' : null)
  if (kind === null) return { kind, rest: header }
  let rest = header
  for (const { word, index } of found.toReversed()) {
    const fold = folded(word)
    if (known.get(kind)?.has(fold) || weakTitles.has(fold))
      rest = rest.slice(0, index) + rest.slice(index + word.length)
  }
  return { kind, rest: rest.replaceAll(/^[\s:_.\-[\](]+|[\s:_.\-[\]]+$/gu, '').replace(/^([^()]+)\)$/, '$1') }
}

function folded(word: string): string {
  // Signs of Katakana part into others that are none of an accent.
  if (!/\p{Script=Latin}/u.test(word)) return word.normalize('NFC').toLowerCase()
  const bare = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare.replaceAll('\u0131', 'i').replaceAll('\u0142', 'l')
}
