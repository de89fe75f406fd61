import { hasAddress, readContactHead } from '../contacts/lines.ts';

/** How long the lines beside the fields of a form are at most, in characters, and how many fields tell one. */
const size = { call: 90, consent: 260, fields: 3 } as const;

// What a form asks for, in the languages of hosts.
const label =
  '(?:(?:from|to|von|an|de|à|a|para|da|aan)(?=\\s?\\*)|(?:(?:your|ihre?|votre|su|tu|il tuo|uw|je|ditt?|din) )?(?:(?:first|last|full|given|family|company|business|work) ?)?(?:name|surname|e-?mail(?:[- ]?address)?|phone(?: number)?|telephone|mobile|company|organi[sz]ation|country|job title|position|message|comments?|enquiry|inquiry|subject|city|zip(?: code)?|post ?code|website|vorname|nachname|e-mail-adresse|telefon(?:nummer)?|firma|unternehmen|nachricht|betreff|anfrage|land|ort|plz|nom|prénom|société|entreprise|téléphone|pays|objet|ville|code postal|nombre|apellidos?|correo(?: electrónico)?|empresa|teléfono|mensaje|país|asunto|nome|cognome|azienda|telefono|messaggio|oggetto|paese|apelido|telefone|mensagem|assunto|naam|voornaam|achternaam|bedrijf|telefoon|bericht|onderwerp|namn|förnamn|efternamn|e-post|företag|meddelande|ämne|navn|fornavn|etternavn|efternavn|besked|melding|virksomhed|emne|nimi|sähköposti|yritys|puhelin|viesti|imię|nazwisko|wiadomość|temat))';
const fields = new RegExp(
  `^(?:${label}(?:\\s?\\*|\\s?\\((?:required|optional|pflichtfeld|obligatoire|obligatorio|obbligatorio|verplicht)\\))?(?:\\s*[|:,]\\s*|\\s+|$))+$`,
  'iu',
);
const field = new RegExp(`${label}(?![\\p{Alpha}-])`, 'giu');
const consent =
  /^(?:(?:yes, )?i (?:have read|agree|accept|consent|would like)|ich (?:habe|bin|stimme|akzeptiere|willige)|j[’'](?:ai lu|accepte)|he leído|acepto|ho letto|accetto|li e aceito|ik (?:heb|ga)|jag (?:har|godkänner|samtycker)|jeg (?:har|accepterer|godtar|samtykker))(?!\p{Alpha})/iu;
const button =
  /^(?:send(?: (?:request|message|inquiry|enquiry|it))?|submit(?: (?:request|form|inquiry|enquiry))?|(?:anfrage |nachricht )?(?:ab)?senden|absenden|envoyer(?: .{2,20})?|enviar(?: .{2,20})?|invia(?: .{2,20})?|verzenden|verstuur|skicka|send inn|lähetä|wyślij)[!.»›→ ]*$/i;
const call =
  /^(?:request|ask|contact|get in touch|send|enquire|inquire|leave|write|want|do you|interested|need|more information|anfrage|fordern|kontaktieren|nehmen|schreiben|demande[rz]?|contacte[rz]?|solicit[^\s.,;:()]+|pida|contact[ae]|richied[^\s.,;:()]+|contatta|neem|vraag|stuur|kontakta|begär|skriv|kontakt|ota)(?!\p{Alpha})/iu;
const note =
  /^\W{0,3}(?:(?:champs?|campos?|campi|verplichte|obligatoriska) (?=\p{Alpha})|required|mandatory|pflichtfeld(?:er)?|obligatoires?|obligatorios?)\b.{0,30}$|^\((?:you can|vous pouvez|sie können|puede|è possibile|u kunt)\s.{0,40}\be-?mails?\b.{0,80}\)$/iu;
// "Send by mail :" over such a form in a portal's six languages
const mails =
  /^(?:(?:send|share) by (?:e-?)?mail|envoyer par e-?mail|per e-?mail (?:versenden|verzenden|senden)|enviar por (?:e-?mail|correo)|invia (?:per|via) e-?mail)\s?:?$/i;

const isLine = (text: string): boolean =>
  text.length < 160 && /\p{Alpha}/u.test(text) && fields.test(`${text} `.trimEnd());

const isBeside = (text: string): boolean =>
  (text.length <= size.consent && consent.test(text)) || button.test(text) || note.test(text);

/** The lines of the form by which a host's readers ask a firm for more, by their places: its fields, "Name* E-mail* Company Your message*", what calls for it above them, consent and button; a release's own form has no stars and no button, "Name: ____". */
export const findInquiryForms = (lines: readonly string[]): number[] => {
  const found: number[] = [];
  // Nearly all texts have neither, and their lines need not be read as fields.
  if (!lines.some((text) => text.includes('*') || (text.length <= 60 && button.test(text))))
    return found;
  for (let from = 0; from < lines.length; from += 1) {
    if (!isLine(lines[from] ?? '')) continue;
    let to = from;
    let count = 0;
    let starred = false;
    const own: number[] = [];
    for (; to < lines.length; to += 1) {
      const text = lines[to] ?? '';
      if (text === '') continue;
      const isField = isLine(text);
      if (!isField && !isBeside(text)) break;
      if (isField) {
        count += text.match(field)?.length ?? 0;
        starred ||= text.includes('*') || /\(\p{Alpha}+\)/u.test(text);
      } else starred ||= button.test(text);
      own.push(to);
    }
    if (count >= size.fields && starred) {
      found.push(...own);
      const above = lines[from - 1] === '' ? from - 2 : from - 1;
      const text = lines[above] ?? '';
      if (mails.test(text)) found.push(above);
      else if (
        text.length <= size.call &&
        call.test(text) &&
        !text.endsWith(':') &&
        !hasAddress(text) &&
        readContactHead(text)?.rest !== ''
      )
        found.push(above);
    }
    from = Math.max(from, to - 1);
  }
  return found;
};
