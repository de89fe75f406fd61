import { describe, expect, test } from 'vitest';
import { reasonToLeaveOut } from '../../src/importer/site/left-out.ts';

describe('rows of a host in the languages of releases', () => {
  test.each([
    'Écouter cet article Imprimer Envoyer à un proche Réagir (7)',
    'Tuitear Enviar por correo Guardar para después',
    'Teilen auf X Auf Facebook posten PDF dieser Meldung Textgröße: A A A',
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
    'Mi piace Piace a 27 persone. Fai clic per primo tra i tuoi amici.',
  ])('goes: %s', (line) => {
    expect(reasonToLeaveOut(line)).toBe('site furniture');
  });

  test.each([
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
