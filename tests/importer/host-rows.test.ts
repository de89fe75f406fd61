import { describe, expect, test } from 'vitest';
import { isHostOffer } from '../../src/importer/site/host-offers.ts';
import { labelsMachineSummary } from '../../src/importer/site/machine-labels.ts';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';

describe('rows of a host in the languages of releases', () => {
  test.each([
    'Écouter cet article Imprimer Envoyer à un proche Réagir (7)',
    'Tuitear Enviar por correo Guardar para después',
    'Teilen auf X Auf Facebook posten PDF dieser Meldung Textgröße: A A A',
    '6 Comments  Tweet 12  Recommend 4  +1 0  Email  Print  A-  A+',
    'Tamaño de letra: A- A A+',
    'Schriftgröße A A+ A-',
    'Seite drucken | Per Mail versenden | In Watchlist legen',
    'Merken Verschenken Link kopieren',
    'Twiittaa Lähetä sähköpostilla Tulosta tämä sivu',
    'Del på LinkedIn Kopiér link',
    'Dela artikeln på Facebook',
    'Compartilhar no WhatsApp Ouvir notícia',
    'Télécharger tout en haute résolution',
    '[ Segnala questo articolo a un amico ]',
    'Translate this page ▾ Read it to me',
    'Email this announcement to a friend Set a price alert',
    'Artikel anhören 00:00 / 04:41 Geschwindigkeit 1x',
    'Écouter • 3 min 12 s Voix générée par ordinateur',
    'Mis à jour il y a 5 heures',
    'Atualizado há 2 horas Seguir no Google Notícias',
    'Veröffentlicht vor 4 Tagen von Redaktion · 2.310 Aufrufe · Noch keine Bewertung',
    'inserito da: redazione3 - letto 91 volte - versione stampabile',
    'Vu 204 fois Repris par 3 médias',
    'Læsetid ca. 4 min',
    'Estimated read: 2½ minutes',
    'Wie hilfreich war dieser Beitrag? ★★★★★ Klicken Sie auf die Sterne um zu bewerten!',
    'Vond je dit artikel nuttig? Ja, bedankt Nee',
    'By ORI Staff | 4 minute read | Updated 3 hours ago',
    'By CPM Web Editor Reading time: 3 mins',
    '37 SHARES Share on WeChat',
    'Print   Larger text   Smaller text',
    'From staff and submitted reports',
    'T.ALD | 4 hours ago',
    'OTC:ALDR · yesterday',
    'You have 3 free stories left this month.',
    'Il vous reste 2 articles gratuits ce mois-ci',
    'Tweet this: "Every valve, nobody\'s leak"',
    'All my posts are IMO, do your own DD',
    'Diese E-Mail wurde von AVG auf Viren geprüft.',
    'By CPM Web EditorReading time: 3 mins',
    'Posted Thursday, 11:48 am • Category: Community • 612 hits',
    '37 SHARES Share on WeChat Share on Line',
    '>> FREE penny stock alerts, 413% last pick <<',
    '>> Read more: Halibut pens divide a bay town',
    'Mi piace Piace a 27 persone. Fai clic per primo tra i tuoi amici.',
    'Facebook Twitter LinkedIn Stampa Scrivi alla redazione',
    'Facebook X WhatsApp Imprimer Écrire à la rédaction',
    'Facebook Twitter Drucken Leserbrief schreiben',
    'Facebook LinkedIn Skriv ut Skriv till redaktionen',
    'Ajouter à mes listes',
    'Añadir a mi cartera',
    'Lägg till i bevakningslistan',
    'Reageren? Log in of maak een account aan',
    'Sajten använder cookies. Genom att fortsätta godkänner du detta.',
    'Le site utilise des cookies',
    'Sivusto käyttää evästeitä.',
    'Jag förstår',
    'Impressum | Datenschutz | AGB | Mediadaten',
    'Diskutieren Sie über die enthaltenen Werte',
    'Alder Press no se hace responsable de las informaciones remitidas por terceros',
    '2022年06月09日 10:26:33 来自: (0)参与',
    '来源：互联网 2022-06-09 10:26 阅读(143)',
    '免责声明：市场有风险，选择需谨慎！此文仅供参考，不作买卖依据。',
    '文章投诉热线:156 0000 7090',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each([
    'Investors should do their own due diligence.',
    'Follow the line',
    'T.ALD | 4 hours of light',
    '612 hits and 41 home runs',
    'Category: Dairy',
    'Facebook Twitter Users Sue',
    'Lägg till 40 gram socker',
    'Reageren? Dat kan tot 1 mei bij de gemeente.',
    'Der Betrieb setzt Cookies aus eigener Bäckerei an drei Orten ab.',
    'Alder no se hace responsable de los daños de la tormenta',
    '2022年06月09日 10:26 来源：星辰生物',
    '2022年06月09日 10:26 大阪 新产品发布',
    '免责声明：本新闻稿包含前瞻性陈述，不构成投资建议。',
    '投诉热线：400-555-0100',
    'Diskutieren Sie mit der Bürgermeisterin über den Hafen',
    '>> New: the free app of Alder',
    'Save the Company',
    // What a printer does, who is to be written to, parts of a work, the day of a release.
    'Drucken Kopieren Scannen',
    'Drucken und Kopieren',
    'Imprimer et copier',
    'Eine E-Mail senden',
    'Send mail to',
    'Artikel 12 der Satzung',
    'Den Artikel lesen Schülerinnen im Unterricht',
    'Del 2',
    'Copia del comunicado',
    'Publié le 12 mars 2024',
    'Julkaistu: 26.10.2021',
    'Vu 318 fois plus de clients',
    'Auf Facebook',
    'La rédaction',
    'Voix de femmes',
    'Print Version of the Story Wins Award',
    '1.204 Besucher',
    'Teilen Sie die Meldung, wenn Ihr Stall betroffen ist: Tel. 05 55 01 17',
  ])('stays: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });
});

describe('advertisements on one line', () => {
  test.each([
    'Werbung Backöfen für Profis – jetzt Leasingrate berechnen',
    'ANNONS Jämför företagslån på två minuter',
    'Mainos Lämpöpumppu asennettuna alk. 4 990 €',
    'Publicidad: Hipoteca fija desde el 2,95 % TIN',
    'Partnerinhalt: So legen Sie Ihre dritte Säule an',
    'Sponsored link: Compliance courses',
    '[ad] Alder Solar: ask about the battery rebate',
    'AD - Hoosick Tires: $15 off snow tires',
    'Continúa leyendo después del anuncio',
    'SPAZIO PUBBLICITARIO',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each([
    'Werbung Nord GmbH gewinnt Kunden in Polen',
    'Anzeige: 7-Zoll-Touchscreen',
    'ANZEIGE Der Bildschirm misst 7 Zoll und ist blendfrei.',
    'Publicité Canada nomme un directeur',
    'Ad revenue increased 12% to $4.1 million',
    'Ad Sales Now Lead the Growth of Alder Media',
    'Sponsored: Alder Foundation',
    "AD - Alzheimer's disease",
  ])('stays: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });
});

describe('labels of summaries that a machine made', () => {
  test.each([
    "Ce qu'il faut retenir (généré par IA)",
    'In het kort (door AI samengesteld)',
    'Key points (written by our bot)',
    'Insights from Tessa, our AI analyst',
    'Resumen automático',
    'Tiivistelmä (tekoälyn luoma)',
    'AI要約',
  ])('is one: %s', (line) => {
    expect(labelsMachineSummary(line)).toBe(true);
  });

  test.each([
    'Zusammenfassung: KI im Mittelstand',
    "Résumé : l'IA dans l'industrie",
    'Key takeaways from our machine shop',
    'Summary (in thousands)',
    'AI Insights Report',
  ])('is none: %s', (line) => {
    expect(labelsMachineSummary(line)).toBe(false);
  });
});

describe('talk of hosts in the languages of releases', () => {
  test.each([
    'Sondage du jour',
    'Vuoi ricevere le notizie su questo titolo? Attiva alert gratuito',
    'Missa inget! Få dagens börsnyheter direkt i mejlen.',
    'Bitte melden Sie sich an, um zu kommentieren.',
    'Cette vidéo est bloquée. Acceptez les cookies marketing pour la regarder.',
    'Alder Noticias no se hace responsable del contenido de las notas de prensa.',
    'Diese Meldung wurde übernommen. Die Redaktion ist für den Inhalt nicht verantwortlich.',
    'Meldingen er publisert av utsteder. Børsnytt har ikke redigert innholdet.',
    'Wir und unsere 98 Partner verarbeiten Ihre Daten, um Inhalte zu personalisieren.',
    'Votre vie privée nous importe',
    'Alle akzeptieren Mit Werbung weiterlesen',
    'Kursdaten verzögert um mind. 15 Minuten',
    'Turn on push for this company',
    'Are you getting our free Bulletin? Join 12,000 others',
    'MX$31.06 ▲ 0.84 (2.78%)',
    'Kursverlauf Alder N, 1 Jahr – zum Vollbild',
    'ツイート',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeDefined();
  });

  test.each([
    'Umfrage: Wie denken die Deutschen über Windräder?',
    'Wir und unsere Partner verarbeiten 40 Tonnen Milch am Tag.',
    'Alder no se hace responsable del contenido de los sitios enlazados.',
    'Vuoi ricevere il campione?',
    'Vi bryr oss om skogen',
    'Get breaking alerts to market sooner, say users',
    'Capital at risk in mining fell 12 percent',
    '€ 22,85 (+4,10%)',
  ])('stays: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBeUndefined();
  });

  test.each([
    '€ 22,85 (+4,10%)',
    'Alder Pumpen 41,30 EUR +3,25 % Jetzt traden mit Hebel 5',
    'SEK 74,40 −2,1 %',
    'TSX Venture last trade C$0.87',
    'Volume today 214,900',
    '68 % der Kleinanlegerkonten verlieren Geld beim CFD-Handel.',
    'Handla aktien hos vår partner',
  ])('goes outside the release: %s', (line) => {
    expect(isHostOffer(line)).toBe(true);
  });

  test.each([
    'EPS of $1.31 (+12.5%)',
    'Dividende EUR 1,20 (+9,1 %)',
    'Umsatz 41,30 EUR (+3,25 %)',
    'Revenue EUR 22.85 million (+4.1%)',
    'Handla rätt i skogen',
    'Capital at Risk in Mining Fell 12 Percent',
  ])('is none: %s', (line) => {
    expect(isHostOffer(line)).toBe(false);
  });
});
