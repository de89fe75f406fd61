/** The words of one language with which a page names a list of other stories. */
interface StoryWords {
  /** What stands before their name: "weitere". */
  readonly before: string;
  /** What a host calls its stories: "Pressemitteilungen". */
  readonly stories: string;
  /** What stands behind their name: "relacionadas". */
  readonly behind: string;
}

// "Articles" may be goods; among the words for stories are only those of news.
const languages: readonly StoryWords[] = [
  {
    before: 'weitere|mehr|andere|ähnliche|verwandte|neueste|aktuelle|passende|alle|meistgelesene',
    stories:
      'presse(?:mitteilungen|meldungen|informationen)|medienmitteilungen|aussendungen|meldungen|nachrichten|storys|stories|news',
    behind: '',
  },
  {
    before:
      "(?:les )?autres|(?:les )?derni(?:ers|ères)|tou(?:s|tes) (?:les|nos)|plus de|plus d['’]|nos autres",
    stories:
      'communiqués(?: de presse)?|actualités|actus|stor(?:ies|ys)|dépêches|nouvelles|publications|informations de la même source',
    behind: 'liée?s|connexes|similaires|récente?s|associée?s|précédente?s|suivante?s',
  },
  {
    before: '(?:las )?otr[oa]s|más|(?:l[oa]s )?últim[oa]s|tod[oa]s l[oa]s',
    stories: 'notas de prensa|notas|noticias|comunicados(?: de prensa)?|publicaciones|entradas',
    behind:
      'relacionad[oa]s|similares|recientes|anteriores|destacad[oa]s|más (?:leíd|vist|recient)[oae]s',
  },
  {
    before: '(?:as |os )?outr[oa]s|mais|(?:as |os )?últim[oa]s|tod[oa]s (?:as|os)|veja mais',
    stories: 'notícias|releases|comunicados(?: de imprensa)?|matérias|publicações|postagens',
    behind: 'relacionad[oa]s|semelhantes|recentes|anteriores|em destaque|mais (?:lid|vist)[oa]s',
  },
  {
    before: '(?:gli )?altr[ie]|(?:gli |le )?ultim[ie]|tutt[ie] (?:i|le|gli)|più',
    stories: 'comunicati(?: stampa)?|notizie|news',
    behind: 'correlat[ie]|collegat[ie]|recenti|simili|precedenti|più (?:lett|vist)[ie]',
  },
  {
    before: 'meer|andere|overige|laatste|alle|recente|gerelateerde|vergelijkbare',
    stories: 'persberichten|nieuwsberichten|nieuws|berichten',
    behind: '',
  },
  {
    before:
      'pozostałe|inne|najnowsze|wszystkie|więcej|podobne|powiązane|ostatnie|polecane|najczęściej czytane',
    stories:
      'informacje(?: prasowe)?|informacji(?: prasowych)?|wiadomości|komunikaty(?: prasowe)?|artykuły|artykułów|aktualności|materiały(?: prasowe)?|materiałów|wpisy',
    behind: '',
  },
  {
    before:
      'další|související|nejnovější|podobné|všechny|více|ostatní|poslední|nejčtenější|ďalšie|súvisiace|najnovšie|podobné|všetky|viac|ostatné|posledné|najčítanejšie',
    stories:
      '(?:tiskové |tlačové )?(?:zprávy|zpráv|správy|správ)|články|článků|článkov|aktuality|aktualit|příspěvky|príspevky',
    behind: '',
  },
  {
    before: 'további|kapcsolódó|legfrissebb|összes|legolvasottabb|hasonló|még több',
    stories: 'hírek|hír|cikkek|sajtóközlemények|közlemények',
    behind: '',
  },
  {
    before: 'alte|mai multe|ultimele|toate',
    stories: 'știri|stiri|știrile|comunicate(?: de presă)?|comunicatele(?: de presă)?|articole',
    behind: 'similare|asemănătoare|recente|din aceeași categorie',
  },
  {
    before: 'diğer|ilgili|son|benzer|tüm|önceki|en son',
    stories: '(?:basın )?bültenler(?:i)?|haberler|basın açıklamaları|duyurular',
    behind: '',
  },
  {
    before: 'другие|похожие|последние|ещё|еще|все|свежие|популярные',
    stories: 'новости|статьи|пресс-релизы|релизы|материалы|публикации',
    behind: 'по теме|компании',
  },
  {
    before: '',
    stories: 'berita|artikel|siaran (?:pers|media)|kenyataan media',
    behind: 'terkait|berkaitan|lain(?:nya)?|terbaru|terkini|populer|terpopuler|terpopular',
  },
];

// "Notas de prensa relacionadas", "Pozostałe z kategorii"
const label = new RegExp(
  `^(?:${languages
    .flatMap(({ before, stories, behind }) => [
      ...(before === '' ? [] : [`(?:${before})\\s*(?:${stories})(?: (?:${behind || before}))?`]),
      ...(behind === '' ? [] : [`(?:${stories}) (?:${behind})`]),
    ])
    .join('|')}|pozostałe z (?:tej )?kategorii|z tej samej kategorii)(?![\\p{Alpha}-])`,
  'iu',
);

// "… de Quesería Alto", "… van Veerhuis Zorg", "… z kategorii": whose they are.
const ofWhom =
  /^(?:(?:\s(?:von|vom|zum?|zur|der|des|aus|du|des?|del|las?|los|le|d|l|do|da|dos|das|dell?[aeo]?|di|van|het|uit|z|ze|od|o|w|v|na|от|о|sur|sobre|over|en|in|em|par|por)(?![\p{Alpha}])['’]?){1,3}\s?["“«„]?[\p{Upper}\d].{0,70}|\s(?:de|del|de la|von|van|di|da|dieser|dieses|dello|z) \p{Alpha}{1,8}(?: \p{Alpha}{3,14})?|\s(?:z (?:tej )?kategorii|nadawcy|wydawcy|vydavatele|ze stejné rubriky))$/u;

// "다른 보도자료 더보기", "関連記事", "相关新闻"
const east =
  /^(?:[[【<■●▶]\s?)?(?:관련\s?(?:기사|뉴스|보도자료|글|키워드)|(?:다른|이 기업의|이 회사의) (?:기사|뉴스|보도자료|소식)(?: 더보기| 보기)?|(?:많이|가장 많이) (?:본|읽은) (?:뉴스|기사|보도자료)|(?:인기|최신|추천|주요|오늘의)\s?(?:기사|뉴스|보도자료)(?: 더보기)?|(?:この|同じ)(?:企業|会社|カテゴリ)の(?:他の|最新の?)?(?:プレス)?リリース|(?:その他|他)の(?:プレス)?(?:リリース|記事|ニュース)|(?:関連|おすすめ|新着|最新|人気|注目)(?:の)?(?:プレス)?(?:リリース|記事|ニュース|トピックス)(?:ランキング)?|(?:あわせて|合わせて)読みたい|こちらの記事も.{0,20}|(?:相关|相關|更多|推荐|推薦|热门|熱門|最新|延伸|猜你喜欢|其他|其它)(?:的)?(?:新闻稿|新聞稿|新闻|新聞|阅读|閱讀|文章|报道|報導|资讯|資訊|链接|連結|推荐|推薦|话题|話題|公告|消息))(?:\s?[\]】>])?\s?[:：]?(?: ?더보기| ?もっと見る)?\s?[»›>]?$/u;

// "Ces communiqués de presse peuvent aussi vous intéresser", "Estas noticias también te pueden interesar"
const invites =
  /^(?:(?:ces|d['’]autres) (?:communiqués|articles|actualités|nouvelles|sujets)(?: de presse)? (?:peuvent|pourraient|pourront|devraient|vont)(?: aussi| également)? vous intéresser|diese (?:[^\s.,;:()]{0,12}(?:meldungen|mitteilungen)|artikel|beiträge|themen|nachrichten) (?:könnten|dürften) (?:sie|dich|euch)(?: auch| ebenfalls)? interessieren|est[oa]s (?:noticias|notas(?: de prensa)?|comunicados|artículos|contenidos)(?: también)? (?:te|le|os|les) (?:pueden|podrían|puede)(?: también)? interesar|est[ea]s (?:notícias|artigos|comunicados|matérias) (?:também )?(?:podem|poderão) (?:também )?(?:lhe )?interessar(?:-lhe)?|quest[ie] (?:comunicati(?: stampa)?|notizie|articoli) (?:ti |vi )?potrebbero (?:anche )?interessar(?:ti|vi|e)(?: anche)?|deze (?:(?:pers|nieuws)?berichten|artikelen) (?:vindt? (?:u|je)|zijn) (?:misschien |wellicht )?(?:ook )?interessant)\s?[:…]?$/i;
// "Ostatnio dodane", "Zuletzt veröffentlicht", "Récemment publiés": what a host put up last.
const addedLast =
  /^(?:ostatnio (?:dodane|opublikowane|publikowane)|najnowsze (?:publikacje|wpisy)|naposledy (?:přidané|pridané|vložené)|zuletzt (?:hinzugefügt|veröffentlicht|eingestellt)|récemment (?:ajoutée?s|publiée?s|mise?s en ligne)|(?:añadid|publicad)[oa]s recientemente|(?:adicionad|publicad)[oa]s recentemente|(?:aggiunt|pubblicat)[ie] di recente|(?:laatst|onlangs|recent) (?:toegevoegd|geplaatst|gepubliceerd)|senast (?:tillagda|publicerade|inlagda)|(?:senest|sist) (?:tilføjet|lagt til|publisert|publiceret)|недавно добавленн(?:ые|ое))\s?:?$/i;
// "Toute l'actualité sur LUMENNE SA", "Todas las noticias sobre ALDER": what a portal of shares keeps of one.
const allOf =
  /^(?:toute l['’]actualité|alle (?:nachrichten|news|meldungen)|todas las noticias|tutte le (?:notizie|news)|al het nieuws|todas as notícias|alla nyheter|wszystkie wiadomości) (?:sur|de|du|zu[rm]?|über|sobre|su|di|over|van|om|o) [^.!?:]{2,60}$/i;
// "Plus de actus: Moulin SA", "Más noticias: Alder": whose they are behind a colon; "Dernières nouvelles : Alder ouvre un atelier" may be a headline.
const ofOthers =
  /^(?:plus d|autres|weitere|mehr|más|otr|altr|mais|outr|meer|andere|fler|więcej|další)/i;
const behindColon = /^\s?:\s?["“«„]?\p{Upper}[^.!?:]{1,60}$/u;

// "Últimas noticias / Empresas": the section beside the name of the list.
const ofSection = /^\s?[/|]\s?\p{Upper}\p{Alpha}+(?:[ -]\p{Alpha}+){0,3}$/u;

/** True for the heading of a list of other stories in another language than English: "Meer persberichten van Alder Zorg", "Další zprávy", "다른 보도자료 더보기". */
export const headsStoriesAbroad = (line: string): boolean => {
  if (line.length > 110 || line.length < 3) return false;
  if (
    /^[[【<■●▶]?\s?[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      line,
    )
  )
    return east.test(line);
  const found = label.exec(line)?.[0];
  if (found === undefined) return invites.test(line) || addedLast.test(line) || allOf.test(line);
  const rest = line.slice(found.length);
  if (ofSection.test(rest) || (behindColon.test(rest) && ofOthers.test(found))) return true;
  return /^\s?[:»›>…]*$/.test(rest) || (!/[.!?:;,]$/.test(rest) && ofWhom.test(rest));
};

const profile =
  /^(?:(?:organi[sz]ation|company|corporate) profile|profil de (?:l['’](?:entreprise|organisation|organisme)|la société)|perfil de la (?:empresa|compañía|organización)|perfil da (?:empresa|organização)|profilo (?:aziendale|della società|dell['’]azienda)|(?:unternehmens|firmen)profil|bedrijfsprofiel|profil (?:firmy|spółki|společnosti))\s?:?$/i;

/** True for the label of an issuer's profile, which a release may head a part with: "Profil de l'entreprise". */
export const labelsProfile = (line: string): boolean => line.length <= 40 && profile.test(line);

// "Meer over Alder", "Mehr zu Alder", "Más sobre Alder"; above an address or a sentence it is the release's.
const moreOf =
  /^(?:meer over|mehr (?:zu|über|von|zum thema)|(?:(?:en savoir|lire) )?plus (?:sur|à propos de)|mere? om|más (?:sobre|de)|altro su|altre notizie su|mais sobre|lisää aiheesta|więcej o) \p{Upper}[^.:!?]{1,60}$/iu;
const isTitle = ({ text, prose }: { readonly text: string; readonly prose: boolean }): boolean =>
  !prose &&
  text.length <= 160 &&
  text.split(' ').length >= 3 &&
  /^["“„«¿¡]?\p{Upper}.*[^.!:;,]$/u.test(text) &&
  !/https?:|www\.|@|\d{3}[-. /)]+\d{2}/.test(text);

/** True for words that head stories about the sender in other languages than English, with two titles right below. */
export const headsTitlesAbroad = (
  text: string,
  below: readonly { readonly text: string; readonly prose: boolean }[],
): boolean =>
  text.length <= 90 && below.length > 1 && moreOf.test(text) && below.slice(0, 2).every(isTitle);
