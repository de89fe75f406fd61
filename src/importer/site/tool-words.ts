/** The words of one language with which a page names its tools. */
export interface ToolWords {
  /** What a tool does: "imprimer", "envoyer". */
  readonly acts: ReadonlySet<string>;
  /** Acts that only readers of pages do: "partager", "tweeter". */
  readonly readers: ReadonlySet<string>;
  /** To what it does it, and where: "article", "ami", "facebook". */
  readonly things: ReadonlySet<string>;
  /** The small words between. */
  readonly small: ReadonlySet<string>;
  /** True where the act may stand behind its thing: "Artikel drucken". */
  readonly actsLast: boolean;
}

const networks =
  'facebook x twitter linkedin xing whatsapp telegram threads bluesky mastodon messenger pinterest reddit instagram flipboard pocket wechat weibo kindle pdf rss link url';

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => word !== ''));

const wordsOf = (
  acts: string,
  readers: string,
  things: string,
  small: string,
  actsLast = false,
): ToolWords => ({
  acts: setOf(`${acts} ${readers}`),
  readers: setOf(readers),
  things: setOf(`${networks} ${things}`),
  small: setOf(small),
  actsLast,
});

/** Letters by which a copy is sent on; "Send an e-mail" may lead to a contact's address. */
export const mailWords = setOf('email e-mail mail courriel correo epost e-post mejl');

/** Words that name the means: "par mail". */
export const meansWords = setOf('by via per par por med door als pelo');

/** How the tools of a page are worded, language by language. */
export const toolWords: readonly ToolWords[] = [
  wordsOf(
    'email e-mail mail print save copy download translate read listen set send ping embed',
    'share tweet pin digg stumble bookmark follow',
    'article story page release announcement friend friends mate boss colleague headline version trigger alert alerts me later',
    'this the a an to it on via by for with price printer friendly upon as your my and',
  ),
  wordsOf(
    'drucken ausdrucken schreiben versenden verschicken senden speichern kopieren herunterladen öffnen melden hören anhören vorlesen lesen hinzufügen legen vergrößern verkleinern abonnieren posten',
    'teilen weiterleiten empfehlen weiterempfehlen merken kommentieren bewerten twittern tweeten folgen schenken verschenken',
    'leserbrief artikel seite beitrag meldung mitteilung pressemitteilung medienmitteilung aussendung nachricht freund freunde freunden freundin kollegen merkliste watchlist leseliste favoriten lesezeichen zwischenablage später google news druckversion textgröße schriftgröße',
    'auf per via an in als den die das der diese diesen dieser dieses einen eine einem einer zu zum zur mit jetzt ihre ihren deine deinen und a',
    true,
  ),
  wordsOf(
    'imprimer imprimez écrire écrivez envoyer envoyez télécharger téléchargez copier copiez enregistrer sauvegarder signaler écouter écoutez lire agrandir réduire ajouter traduire recevoir',
    'partager partagez recommander commenter commentez réagir réagissez suivre suivez tweeter épingler offrir',
    'page article communiqué dépêche lien contenu texte ami amie amis proche proches collègue actualités discover favoris liste listes valeurs alerte alertes commentaire auteur version tard résolution définition kit média rédaction google',
    'cette cet ce la le les l nos à au aux par en sur un une des de du d mon ma mes votre via dans tout tous haute imprimable et ou pour plus mo ko',
  ),
  wordsOf(
    'imprimir imprime imprima escribir escribe enviar envía envíe descargar descarga copiar guardar guarda escuchar escucha leer ampliar reducir recibir añadir agregar denunciar reportar',
    'compartir comparte comparta comentar comenta recomendar tuitear tuitea twittear seguir sigue síguenos menéame',
    'redacción redes sociales imagen imágenes página artículo noticia nota comunicado enlace amigo amiga amigos favoritos lista listas valores cartera después tarde alerta alertas google noticias discover texto contenido contenidos comentario app',
    'esta este el la las los en por con un una al a de del para tu su mi más nuestra electrónico',
  ),
  wordsOf(
    'imprimir imprima escrever escreva enviar envie baixar baixe copiar guardar salvar salve ouvir ouça escutar ler receber adicionar denunciar',
    'compartilhar compartilhe partilhar partilhe comentar comente recomendar tuitar tweetar seguir siga curtir',
    'redação página artigo notícia matéria texto conteúdo comunicado amigo amiga amigos favoritos depois alerta alertas google notícias discover app',
    'esta este essa esse o a os as em no na nos nas por com um uma para de do da ao seu sua mais',
  ),
  wordsOf(
    'stampa stampare scrivi scrivere invia inviare scarica salva salvare ascolta ascoltare leggi riduci ingrandisci attiva aggiungi ricevi',
    'condividi condividere commenta commentare segnala segnalare consiglia twitta tweetta segui',
    'redazione pagina articolo notizia contenuto comunicato amico amici preferiti lista watchlist portafoglio dopo alert avviso google notizie discover testo commento carattere',
    'questo questa quest il lo la l le i gli alla mia mio miei mie su sul sulla via per ad a un una uno in con di del ai tuo tuoi al agli gratuito',
  ),
  wordsOf(
    'afdrukken printen print schrijf mailen doorsturen stuur opslaan bewaren bewaar kopiëren kopieer beluisteren beluister luister downloaden toevoegen lezen',
    'delen deel tweeten tweet reageren reageer volgen volg',
    'redactie artikel pagina bericht persbericht vriend vrienden collega lijst favorieten watchlist later google nieuws discover tekst',
    'dit deze de het een op via per als naar aan mijn je uw voor in door om te',
    true,
  ),
  wordsOf(
    'skriv spara lägg lyssna kopiera ladda öppna läs skicka mejla maila anmäl',
    'dela tipsa bevaka följ tweeta twittra kommentera gilla',
    'redaktionen artikeln sidan nyheten pressmeddelandet meddelandet länk länken pdf-läsaren vän vänner google nyheter discover bolaget senare favoriter texten bevakningslista bevakningslistan bevakningar',
    'den det denna detta här en ett på som via med till i om ut ner av för din mina oss',
  ),
  wordsOf(
    'udskriv skriv print gem kopiér kopier lyt send hent læs download downloade klik besøg',
    'del dele tip følg tweet kommentér',
    'redaktionen artiklen siden nyheden pressemeddelelsen meddelelsen linket ven venner google nyheder senere favoritter nyhedsrum opløsning virksomheden',
    'den det denne dette en et på som via med til i om alle fuld fra for at virksomhedens',
  ),
  wordsOf(
    'skriv lagre kopier lytt send last les åpne',
    'del tips følg tweet kommenter',
    'redaksjonen artikkelen saken siden nyheten meldingen pressemeldingen lenke lenken venn venner google nyheter senere favoritter',
    'den det denne dette en et på som via med til i om ut ned for din',
  ),
  wordsOf(
    'tulosta tallenna kopioi lähetä kuuntele lue lataa',
    'jaa seuraa twiittaa kommentoi suosittele tykkää',
    'sivu juttu artikkeli tiedote uutinen linkki facebookissa twitterissä x:ssä linkedinissä whatsappissa sähköpostilla sähköpostitse ystävälle kaverille myöhemmin suosikkeihin',
    'tämä tämän tätä',
  ),
  wordsOf(
    'drukuj wydrukuj wyślij pobierz zapisz kopiuj skopiuj posłuchaj słuchaj dodaj powiększ pomniejsz publikuj',
    'udostępnij udostępnić podziel poleć skomentuj komentuj obserwuj tweetnij lubię',
    'artykuł artykułu stronę strony wiadomość informację materiał materiału tekst tekstu link linku znajomemu znajomym ulubionych schowka facebooku twitterze linkedinie whatsappie google news zdjęcia zdjęcie',
    'ten tę to tego tej na w do przez za się i darmo z o bezpośredni',
  ),
  wordsOf(
    'tisk tisknout vytisknout vytlačit vytlačiť poslat odeslat poslať stáhnout stiahnuť uložit uložiť kopírovat kopírovať zkopírovat poslechnout přidat pridať zvětšit zmenšit',
    'sdílet sdílejte zdieľať zdieľajte doporučit odporučiť komentovat sledovat sledovať tweetnout lajkovat',
    'článek článku stránku stránky zprávu správu text odkaz příteli přátelům priateľovi oblíbených facebooku facebook twitteru twitter linkedinu linkedin whatsappu google zprávy síti síť sítích schránky',
    'tento tuto tohoto na v do přes cez e-mailem emailem mailem pomocí a i se si sociálních',
  ),
  wordsOf(
    'nyomtatás nyomtat küldés mentés másolás letöltés',
    'megosztás megosztom megosztása kövess követés ajánlás hozzászólás tetszik',
    'cikk cikket oldal facebookon twitteren linkedinen e-mailben ismerősnek hivatkozás link',
    'a az ezt ez és küldés',
    true,
  ),
  wordsOf(
    'printează imprimă tipărește trimite descarcă salvează copiază ascultă',
    'distribuie distribuiți partajează recomandă urmărește comentează apreciază',
    'articol articolul pagina știrea comunicatul linkul prieten prietenilor facebook',
    'acest această pe prin unui către și la acum',
  ),
  wordsOf(
    'yazdır gönder indir kaydet kopyala dinle',
    "paylaş tweetle öner takip yorumla beğen facebook'ta twitter'da linkedin'de whatsapp'ta",
    "haberi haber sayfayı yazıyı bağlantıyı linki arkadaşına facebook'ta twitter'da linkedin'de whatsapp'ta e-posta",
    'bu et ile bir için arkadaşına',
    true,
  ),
  wordsOf(
    'распечатать печать отправить скачать сохранить скопировать копировать слушать',
    'поделиться поделитесь рекомендовать комментировать подписаться твитнуть',
    'статью страницу новость новостью материал ссылку ссылкой статьёй статьей другу друзьями вконтакте одноклассники facebook telegram закладки',
    'эту этой этим в на с по со через для',
  ),
];
