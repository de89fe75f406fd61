import { anyOf } from '../matches.ts';

// Programs for blogs print the same words below each post, in the language of the blog.
const by =
  '(?:posted by|gepost(?:et)? (?:von|door)|eingestellt von|publicad[oa] por|postado por|publiée? par|pubblicato da|geplaatst door|autor|opublikowane przez|przesłan[ey] przez|wysłane przez|vložil\\(?a?\\)?|přidal\\(?a?\\)?|upplagd av|lagt inn av|indsendt af|opslået af|lähettänyt|bejegyezte|postat de|gönderen|yazan|автор|diposting oleh|投稿者|게시자)';
const at =
  '(?:at|um|à|a las|en|às|alle(?: ore)?|om|op|v|o|w|kl\\.?|klo|la|zaman|на|в|dátum|pada|pukul|時刻)';
const comments =
  '(?:(?:no|keine|aucun|no hay|sin|nenhum|nessun|geen|brak|žádné|inga|ingen|ei|nincs|niciun|hiç|нет|tidak ada|\\d{1,4}) )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|comentariu|comentarii|commento|commenti|opmerking(?:en)?|reacties?|komentarz(?:y|e)?|komentář[eůi]?|komentar(?:er)?|kommenter|kommentar(?:er)?|kommenttia|kommentteja|megjegyzés|yorum|комментари[йяев]{1,2}|コメント|댓글)(?: yok)?';
const postFoot = new RegExp(
  `^${by}\\s?:?\\s.{1,40}?\\s(?:${at}:?\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?\\s?m\\.?)?(?:\\s${comments}\\s?:?)?$`,
  'i',
);

// "Neuere Posts Ältere Posts Startseite"
const newer =
  'newer posts?|entradas (?:más )?recientes|neuere (?:posts?|beiträge)|(?:articles|messages) plus récents|(?:postagens|mensagens) mais recentes|post più recenti|nieuwere (?:posts|berichten)|nowsze posty|novější příspěvky|novšie príspevky|nyare inlägg|nyere (?:innlegg|opslag)|uudemmat (?:tekstit|viestit)|újabb bejegyzések|postări mai noi|sonraki kayıtlar|новые сообщения|следующие|新しい投稿|최근 게시물|较新的博文|較新的文章';
const older =
  'older posts?|entradas (?:más )?antiguas|ältere (?:posts?|beiträge)|(?:articles|messages) plus anciens|(?:postagens|mensagens) (?:mais )?antigas|post più vecchi|oudere (?:posts|berichten)|starsze posty|starší příspěvky|staršie príspevky|äldre inlägg|eldre innlegg|ældre opslag|vanhemmat (?:tekstit|viestit)|régebbi bejegyzések|postări mai vechi|önceki kayıtlar|предыдущие|前の投稿|이전 게시물|较早的博文|較舊的文章';
const start =
  'home(?: ?page)?|startseite|accueil|inicio|página (?:principal|inicial)|strona główna|domovská stránka|startsida|startsiden|etusivu|főoldal|pagina de pornire|ana sayfa|главная страница|ホーム|홈|首頁|主页';
const pages = new RegExp(
  `^(?=.*(?:${newer}|${older}))(?:(?:${newer}|${older}|${start})(?:[\\s|·»›←→]+|$)){1,3}$`,
  'i',
);

// "Comparte esto:", "Gefällt mir:", "Curtir Carregando..."
const label =
  /^(?:(?:share|like) this|comparte esto|compartir esto|me gusta esto|compartilhe isso|curtir isso|partager ce(?:la|ci)|partagez|j[’']aime ça|teilen mit|teile (?:dies|diesen (?:artikel|beitrag))(?: mit)?|gefällt mir|condividi(?: su)?|mi piace|dit delen|vind(?: ik|-ik-)leuk|udostępnij(?: to)?|lubię to|sdílejte(?: toto)?|sdílet(?: na)?|líbí se mi|dela det(?:ta|här)|gilla detta|del dette|lik dette|jaa tämä|tykkää tästä|oszd meg(?: ezt)?|partajează asta|apreciază|bunu paylaş|beğen|поделиться(?: ссылкой)?|понравилось это|共有|いいね|이것이 좋아요|bagikan ini|menyukai ini)\s?:$/i;
const loading =
  /^(?:like|me gusta|curtir|j[’']aime|gefällt mir|mi piace|vind[- ]ik[- ]leuk|lubię(?: to)?|gilla|liker|synes godt om|tykkää|beğen)(?: this)?\s?:?\s(?:loading|cargando|carregando|chargement|wird geladen|caricamento|aan het laden|wczytywanie|laddar(?: in)?|laster|indlæser|lataa|yükleniyor)\b.{0,6}$/i;

// "Artikel per E-Mail versenden BlogThis! In Twitter freigeben", "Suscribirse a: Entradas (Atom)"
const buttons = /^.{0,60}\bBlogThis!.{0,160}$/u;
const feeds = /^[^.!?]{4,60}\((?:Atom|RSS)\)$/u;
const program =
  /^(?:.{0,60}[.·|] )?(?:con la tecnología de|fourni par|tecnologia (?:do|da)|technologie von|unterstützt von|mogelijk gemaakt door|obsługiwane przez|używa|používá technologii služby|drivs av|drevet a[vf]|üzemelteti a|creează un site|технологии|orgulhosamente mantido com|funciona gracias a|fièrement propulsé par|mit stolz präsentiert von|orgogliosamente fornito da|dumnie wspierane przez) (?:blogger|wordpress(?:\.com)?|tumblr|joomla!?|drupal|typo3|medium|substack)\.?$/i;

// "Previous articleHealth – Waiting list shrinks": a label glued to the title of the story before or behind.
const neighbourLabel =
  /(?:(?:[Pp]revious|[Nn]ext) (?:article|post|story)|(?:[Vv]orherige[rs]?|[Nn]ächste[rs]?) (?:Artikel|Beitrag)|[Aa]rticle (?:précédent|suivant)|(?:[Aa]rtículo|[Nn]oticia|[Ee]ntrada) (?:anterior|siguiente)|(?:[Aa]rtigo|[Nn]otícia|[Mm]atéria|[Pp]ost) (?:[Aa]nterior|[Ss]eguinte)|[Pp]róxim[oa] (?:[Aa]rtigo|[Nn]otícia|[Mm]atéria|[Pp]ost|artículo)|(?:[Aa]rticolo|[Pp]ost) (?:precedente|successivo)|[Pp]rossimo articolo|(?:[Vv]orige?|[Vv]olgende?) (?:artikel|bericht)|(?:[Pp]oprzedni|[Nn]astępny) (?:artykuł|wpis)|(?:[Pp]ředchozí|[Dd]alší|[Nn]ásledující) (?:článek|příspěvek)|(?:[Pp]redchádzajúci|[Ďď]alší) článok|(?:[Ff]öregående|[Nn]ästa) (?:artikel|inlägg)|(?:[Ff]orrige|[Nn]este|[Nn]æste) (?:artikkel|artikel|innlegg|indlæg)|(?:[Öö]nceki|[Ss]onraki) (?:İçerik|içerik|[Hh]aber|[Yy]azı)|(?:[Пп]редыдущая|[Сс]ледующая) (?:статья|запись)|[Aa]rtikel (?:[Ss]ebelumnya|[Ss]elanjutnya|[Bb]erikutnya))/u
    .source;
const neighbour = new RegExp(
  `^${neighbourLabel}(?:$|(?<=\\p{Lower})(?=[\\p{Upper}“"«„¿¡\\d]).{8,200}$)`,
  'u',
);
// "[Next article Ten soups ranked](/soups)": of a link the label need not be glued to the title.
const neighbourLink = new RegExp(
  `^[<«‹←]?\\s?(?:${neighbourLabel}|(?:older|newer) (?:post|entry|story))\\s?[:|–-]?\\s(?=\\S).{8,200}$`,
  'iu',
);

// "Author Ann BergPosted on June 22, 2016Categories Food & Drink, GroceryTags Alderford": who wrote an entry, when and on what shelves, as a program for blogs prints it below.
const shelved =
  /^(?:(?:author|autor(?:in|e)?|auteur|författare|forfatter|skribent)\s?:?\s?)?.{0,60}?(?:posted on|veröffentlicht am|publié le|publicado e[lm]|pubblicato (?:il|su)|geplaatst op|postat|publisert|udgivet)\s?.{0,24}(?:19|20)\d\d.{0,60}?(?:categories|kategorien|catégories|categor[ií]as|categorie(?:ën)?|kategorier)\s?:?\s?\p{Upper}.{2,140}$/iu;

// "Leave a Reply Cancel reply", "Save my name, email, and website in this browser for the next time I comment.": the form below a post.
const replies =
  '(?:(?:leave|post|write|add) (?:a |your )?(?:reply|comment|response)|schreibe? (?:einen|ein) kommentar|kommentar (?:schreiben|hinterlassen)|laisser (?:un commentaire|une réponse)|deja (?:una respuesta|un comentario)|deixe (?:um comentário|uma resposta)|lascia (?:un commento|una risposta)|(?:geef|plaats|laat) een (?:reactie|antwoord)(?: achter)?|lämna ett svar|skriv et svar|legg igjen (?:en kommentar|et svar)|dodaj komentarz|napsat komentář|pridaj komentár)';
const cancels =
  '(?:cancel reply|antworten? abbrechen|annuler la réponse|cancelar (?:la )?(?:respuesta|resposta)|annulla risposta|(?:reactie|antwoord) annuleren|avbryt svar|annuller svar|peruuta vastaus|anuluj pisanie odpowiedzi|zrušit odpověď(?: na komentář)?)';
const replyForm = new RegExp(`^(?:${replies}(?:\\s?${cancels})?|${cancels})$`, 'i');
const savesName =
  /^(?:save my name|meinen namen|enregistrer mon nom|guardar? mi nombre|salva il mio nome|salvar meus dados|guardar (?:o )?meu nome|mijn naam|spara mitt namn|gem mit navn|lagre mitt navn|tallenna nimeni|zapamiętaj moje dane|uložit do prohlížeče).{0,100}\b(?:browser|navigateur|navegador|webbläsare|nettleser(?:en)?|selaimeen|przeglądarce|webovou)(?!\p{Alpha}).{0,90}$/iu;

const talks = anyOf([replyForm, savesName, shelved, label, loading, feeds, program]);

/** True for what programs for blogs print around a post, in a whole line: "Publicado por Ana en 14:06 No hay comentarios:", "Neuere Posts Startseite", "Compartilhe isso:". */
export const isBlogFoot = (line: string): boolean =>
  line.length <= 240 &&
  (talks(line) ||
    (line.includes('BlogThis!') && buttons.test(line)) ||
    (/\d[:.]\d\d/.test(line) && postFoot.test(line)) ||
    pages.test(line));

/** True for the title of the story before or behind with its label: "Artículo anteriorSube la luz". */
export const isNeighbour = (line: string): boolean => line.length <= 240 && neighbour.test(line);

/** True for the words of a link to the story before or behind, with its label: "Next article Ten soups ranked". */
export const leadsToNeighbour = (line: string): boolean =>
  line.length <= 240 && neighbourLink.test(line);
