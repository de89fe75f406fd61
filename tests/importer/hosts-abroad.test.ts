import { describe, expect, test } from 'vitest';
import { isCounter } from '../../src/importer/site/counters.ts';
import { isDisclaimer } from '../../src/importer/site/disclaimers.ts';
import { isMailFoot } from '../../src/importer/site/mail.ts';
import { isSiteTalkBelow } from '../../src/importer/site/talk.ts';
import { findExcerpts } from '../../src/importer/site/excerpts.ts';
import { findPrintFrame } from '../../src/importer/site/print-frame.ts';
import { findQuoteTables } from '../../src/importer/site/quote-table.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';
import { headsOtherStories } from '../../src/importer/site/stories.ts';

describe('labels of other stories in the languages of releases', () => {
  test.each([
    'Weitere Pressemitteilungen von Alder Armaturen',
    'Autres communiqués de Alder SA',
    'Notas de prensa relacionadas',
    'Últimas notas de prensa',
    'Mais notícias de Alder',
    'Comunicati stampa correlati',
    'Meer persberichten van Veer Wonen',
    'Pozostałe informacje prasowe',
    'Lo más leído en Comunicados',
    'I più letti di Economia',
    'Meistgelesen in Wirtschaft',
    'Lesen Sie auch',
    'Weitere Links:',
    'Populair op Birkportaal',
    'Leggi anche:',
    'Behandelte Werte',
    'Pozostałe z kategorii',
    'Další zprávy',
    'Související články',
    'Kapcsolódó hírek',
    'Diğer haberler',
    'Похожие новости',
    'Artikel terkait',
    '다른 보도자료 더보기',
    '関連記事',
    'この企業の他のリリース',
    '相关新闻',
    '热门话题',
    'Merkmale dieser Pressemitteilung:',
    'Criteria of this press release:',
    'Published by: Ann Berg Page responsible: Bo Ek Updated: 2021-04-16',
    'Sidansvarig: Bo Ek Senast: i dag Uppdaterad: 2021-04-16',
  ])('%s', (line) => {
    expect(headsOtherStories(line)).toBe(true);
  });

  test.each([
    'Další zprávy o provozu dílny zveřejní knihovna na svém webu.',
    'Otras noticias llegarán en mayo, cuando abra la feria de Lugo',
    'Altri comunicati arriveranno a Torino in maggio',
    'Alle Nachrichten wurden verschlüsselt übertragen',
    'Más entradas que el año pasado para la feria de Lugo',
    'Meer nieuws volgt in mei, zegt de directeur van Veer Wonen.',
    'Updated: 2021-04-16',
    'Merkmale der Ventile:',
    'Lesen Sie auch den Bericht des Vorstands zur neuen Halle',
    'Lo más leído en Lugo este año es la guía de la feria, dice Alder.',
    'Behandelte Hölzer',
    'Populair in Nederland is sinds jaren de gele tulp uit Lisse',
    '다른 도시에서도 행사를 연다',
    '最新のエンジンを搭載',
  ])('not %s', (line) => {
    expect(headsOtherStories(line)).toBe(false);
  });
});

describe('what hosts abroad print around a copy', () => {
  test.each([
    'Posted by Njeri at 14:06 No comments:',
    'Publicado por Txema en 9:41 No hay comentarios:',
    'Eingestellt von Ute um 21:07 2 Kommentare:',
    'Publié par Zoé à 08:15 Aucun commentaire:',
    'Opublikowane przez Ola o 11:30 Brak komentarzy:',
    'Neuere Posts Ältere Posts Startseite',
    'Articles plus récents Accueil',
    'Iscriviti a: Post (Atom)',
    'Diesen Post per E-Mail versenden BlogThis! In Twitter freigeben',
    'Con la tecnología de Blogger.',
    'Compartilhe isso:',
    'Gefällt mir Wird geladen …',
    'Clique para compartilhar no Twitter(abre em nova janela)',
    'Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)',
    'Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)',
    'クリックして Twitter で共有 (新しいウィンドウで開きます)',
    'Artículo anteriorSube la luz en Lugo',
    'Nächster ArtikelFeuerwehr sucht Nachwuchs',
    'Sdílet na Facebooku',
    'Udostępnij na Facebooku',
    'Pobierz materiał i Publikuj za darmo',
    'Copiar contenido',
    '뉴스와이어 제공',
    'RSS 구독',
    '一覧へ戻る',
    '分享到:',
    '上一篇:青禾灯具发布年报',
    'Dernière modification 05.02.2020',
    'Publicado en Lugo el en Empleo, Galicia por Quesos Alder',
    'We could not find any results for:',
    'Parece que você não está logado.',
    'Vragen over dit persbericht? Neem contact op met de afzender',
  ])('%s', (line) => {
    expect(reasonToLeaveOut(line)).toBeDefined();
  });

  test.each([
    'Posted by the harbour at 14:06 were the first notices of the storm',
    'Publicado en Nature por investigadores de Lugo',
    'Ältere Postkarten aus Dessau',
    'Das Fenster (wird im Sommer geöffnet)',
    'Die Halle (neues Fenster zum Hof)',
    'Next articles of the statute apply',
    'Pobierz próbki wody ze studni',
    '서비스 소개',
    '무료 제공',
    'お問い合わせ先',
    'コメント',
    '关于青禾灯具',
    'Vragen over dit persbericht? Bel Joost Wentink, 06 - 55 50 17 38',
    'Última modificación del convenio en Lugo',
  ])('not %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });

  test('the foot of a university is one below the release alone', () => {
    expect(isSiteTalkBelow('Acknowledgement of Country')).toBe(true);
    expect(isSiteTalkBelow('CRICOS Provider - 00998Y')).toBe(true);
    expect(reasonToLeaveOut('Acknowledgement of Country')).toBeUndefined();
  });
});

describe('what a page says twice or of itself alone', () => {
  const texts = (...lines: string[]): { text: string }[] => lines.map((text) => ({ text }));
  const opening =
    'Dunham, June 7, 2021 - Alder Looms has opened a weaving school in its dye house.';

  test('an excerpt whose words all stand below', () => {
    expect(
      findExcerpts(texts(`${opening} It takes [...]`, opening, 'It takes twenty pupils.')),
    ).toEqual([0]);
    expect(
      findExcerpts(texts(`${opening} It is […] Weiterlesen`, `${opening} It is big.`)),
    ).toEqual([0]);
    // A quotation that was cut short is said nowhere else.
    expect(findExcerpts(texts(`${opening} We wept [...]`, 'The school is full.'))).toEqual([]);
  });

  test('what a browser prints on each sheet', () => {
    const foot = 'https://www.alder.example/print?id=7 1/2';
    expect(findPrintFrame(['3/14/2018 Print Release', 'News', foot])).toEqual([2, 0]);
    // The only headline stays.
    const title = '3/14/2018 Alder opens a free workshop for nets';
    expect(findPrintFrame([title, 'News', foot])).toEqual([2]);
    expect(findPrintFrame(['3/14/2018 Print Release', 'See page 1/2'])).toEqual([]);
  });

  test('how a share stands', () => {
    const lines = texts(
      '18.25',
      'Share Name Share Symbol Market Type Share ISIN Share Description',
      'Alder LSE:ALD London Ordinary Share GB00B0P5TG18 ORD 2P',
      'Alder opens a mill',
    );
    expect(findQuoteTables(lines)).toEqual([1, 2, 0]);
    // A company's own facts.
    expect(findQuoteTables(texts('Name Sector Market Exchange', 'Alder Mills LSE'))).toEqual([]);
  });
});

describe('what leads on below a copy', () => {
  test.each([
    'Ces communiqués de presse peuvent aussi vous intéresser',
    'Diese Pressemitteilungen könnten Sie auch interessieren:',
    'Estas noticias también te pueden interesar',
    'Questi comunicati potrebbero interessarti',
    'Ostatnio dodane',
    'Zuletzt veröffentlicht',
    'Últimas noticias / Empresas',
    'Weitere Meldungen | Wirtschaft',
  ])('%s', (line) => {
    expect(headsOtherStories(line)).toBe(true);
  });

  test.each([
    'Ces communiqués de presse peuvent être repris sans frais',
    'Diese Themen könnten die Branche verändern',
    'Ostatnio dodane funkcje programu są bezpłatne',
    'Últimas noticias / la feria abre en mayo.',
  ])('not %s', (line) => {
    expect(headsOtherStories(line)).toBe(false);
  });

  test.each([
    '← Retour aux actualités',
    'Zurück zu den Pressemitteilungen',
    'Volver a noticias',
    'Tilbage til nyheder',
    'Takaisin tiedotteisiin',
  ])('the way back: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each(['Retour aux sources du Lignon', 'Zurück zu den Wurzeln', 'Terug naar school'])(
    'no way back: %s',
    (line) => {
      expect(reasonToLeaveOut(line)).toBeUndefined();
    },
  );

  test('how long a copy takes to read', () => {
    for (const line of ['LETTURA: 3 minuti', 'Lectura: 2 min', '3 min. læsetid'])
      expect(isCounter(line)).toBe(true);
    for (const line of ['Lettura: 3 libri', '30 min. cottura', 'Leitura: 3 milhões de livros'])
      expect(isCounter(line)).toBe(false);
  });

  test('who answers for it', () => {
    for (const line of [
      'El texto de este comunicado es responsabilidad de la entidad emisora.',
      'Prasownia nie ponosi odpowiedzialności za treści oraz zdjęcia przekazane przez użytkowników serwisu.',
      'Wszelkie materiały zamieszczone na tej stronie chronione są prawem autorskim.',
    ])
      expect(isDisclaimer(line)).toBe(true);
    for (const line of [
      'El texto de la ley es responsabilidad del ministerio.',
      'Spółka nie ponosi odpowiedzialności za treści prognoz.',
      'Wszelkie materiały budowlane pochodzą z regionu.',
    ])
      expect(isDisclaimer(line)).toBe(false);
  });
});

describe('what stands below a mail', () => {
  test.each([
    ['De informatie in dit bericht is uitsluitend bestemd voor', 'de geadresseerde.'],
    ['Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.'],
    ['Ce message est confidentiel et réservé à son destinataire.'],
    ['Denk aan het milieu voordat u deze e-mail print.'],
    ['Pensez à l’environnement avant d’imprimer ce message'],
    ['--', 'Ann Berg | Alder Mills | spinning since 1901'],
    ['-------------- next part --------------', 'A non-text attachment was scrubbed...'],
    ['Previous message: [News] Mill fair', 'Messages sorted by: [ date ] [ thread ]'],
    ['More information about the alder-news mailing list'],
    ['----------------', 'To sign-off Aldernet send a message to: mailto:list@alder.example'],
    ['Back to: Top of Message | Previous Page | Main ALDERNET Page'],
    ['Follow-Ups:', '+ Re: Sweet potatoes', 'o From: ann@alder.example'],
  ])('%s', (...lines) => {
    expect(isMailFoot(lines)).toBe(true);
  });

  test.each([
    ['De informatie in dit bericht is gebaseerd op onderzoek onder boeren.'],
    ['Denk aan het milieu, zegt de directeur van Alder Pers.'],
    ['--', 'About Alder Mills', 'Alder Mills spins wool in Dunham.'],
    ['--', 'Ann Berg | Alder Mills', 'ann@alder.example'],
    ['--', 'Ann Berg | 555-0100'],
    ['--', 'Alder Mills opens a second spinning hall'],
    ['Previous message: none', 'The mill opens on Monday.'],
    ['To sign off the lease, the mayor will come on Monday.'],
    ['Follow-Ups:', 'The mill opens on Monday.'],
  ])('not %s', (...lines) => {
    expect(isMailFoot(lines)).toBe(false);
  });
});
