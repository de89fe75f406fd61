// What a mail's sender sets below it.
const mailFoot =
  /^(?:our mailing address is|you (?:are receiving|received) this (?:e-?mail|message|newsletter)|want to change how you receive|this e-?mail was sent to|powered by .{2,40}\. please do not reply)\b/i;

/** True for the beginning of what a mail's sender sets below it. */
export const beginsMailFoot = (line: string): boolean => mailFoot.test(line);

// "acme-news mailing list", "To leave this list, send mail to …"
const ofList =
  /\bmailing list$|^to (?:leave|(?:subscribe or )?unsubscribe|subscribe|sign-?off|be removed|get off)\b.{0,80}(?:\b(?:list|mail|e-?mail|message|write to|go to)\b|\S@\S)|^to (?:send (?:a|an) (?:message|e-?mail|mail)|post) to .{2,60}(?:\S@\S|\bwrite to\b)|^(?:um (?:eine nachricht an|sich (?:von|aus)) .{2,60} liste\b|zum (?:ab|an)(?:bestellen|melden) .{0,60}\bliste\b|pour (?:vous )?(?:désinscrire|désabonner|abonner|écrire) .{0,60}\bliste\b|para (?:darse|darte) de (?:baja|alta) .{0,60}\blista\b|per (?:cancellar(?:si|ti)|iscriver(?:si|ti)) .{0,60}\blista\b)/i;

// "De informatie in dit bericht is uitsluitend bestemd voor de geadresseerde." in the languages of mails.
const confidential =
  /^(?:(?:disclaimer|haftungsausschluss|avertissement|aviso legal|ansvarsfriskrivning)\s?:\s)?(?:this (?:e-?mail|message|communication|transmission)|the (?:information|contents?) (?:contained )?in this (?:e-?mail|message)|(?:de (?:informatie|inhoud) (?:in|van) )?(?:dit|deze) (?:e-?mail|bericht|e-?mailbericht)|(?:der inhalt |die informationen )?(?:(?:in )?diese[rs]?) (?:e-?mail|nachricht)|(?:les informations contenues dans )?ce (?:message|courriel|mail|courrier électronique)|(?:la información contenida en )?este (?:mensaje|correo)|(?:le informazioni contenute in )?quest[oa] (?:messaggio|e-?mail|mail)|(?:as informações contidas n)?est[ea] (?:mensagem|e-?mail)|(?:informationen i )?(?:det här|detta) (?:meddelandet?|e-?post\p{Alpha}*)|(?:oplysningerne i )?denne (?:e-?mail|mail|meddelelse|e-?post\p{Alpha}*)|tämä (?:viesti|sähköposti)|(?:ta|niniejsza) wiadomość)(?!\p{Alpha}).*(?:confidential|privileged|addressee|for the (?:named|sole|intended)|geadresseerde|vertrouwelijk|vertraulich|empfänger|adressat|confidentiel|destinataire|confidencial|destinatari[oa]|riservat[oaie]|destinatário|konfidentiell|mottagare|fortrolig|modtager|mottaker|luottamuksel|vastaanottaja|poufn|adresat)/iu;

// "Denk aan het milieu voordat u deze e-mail print"
const sparesPaper =
  /^(?:please )?(?:consider|think of|save|denk aan|denken sie an|bitte (?:denken|prüfen) sie|pensez à|avant d['’]imprimer|antes de imprimir|piense en|pensa all['’]|prima di stampare|pense no|tänk på|tænk på|husk|ajattele|pomyśl o)(?!\p{Alpha})(?=.*(?:environment|paper|milieu|umwelt|papier|environnement|planète|medio ?ambiente|ambiente|miljö|miljø|ympäristö|środowisk|tree))(?=.*(?:print|druck|afdruk|imprim|stamp|skriv|tulost|drukow|udskriv))/iu;

// "Previous message: …", "Messages sorted by: [ date ] [ thread ]", "Back to: Top of Message | Previous Page", "More information about the alder-news mailing list" around a message in a list's archive.
const aroundMessage =
  /^(?:(?:previous|next) message(?: \(by thread\))?\s?:\s\S|messages sorted by\s?:\s\[|more information about the \S{1,60} mailing list$|back to\s?: top of message\b.{0,90}$)/i;
// "Follow-Ups:", "Re: Sweet potatoes", "From: Ann Roe": the answers that an archive lists below a message.
const isThread = ([label, ...rest]: readonly string[]): boolean =>
  /^(?:follow-?ups|references)\s?:$/i.test(label ?? '') &&
  rest.every((line) => line.length <= 160) &&
  rest.some((line) => /^(?:[-+*o•] )?from\s?:\s\S/i.test(line));
// What a list's program writes where it took a file from a message.
const scrubbed = /^-{6,} next part -{6,}$/i;
// Who signs a mail: RFC 3676 sets "--" above, and a few short lines without a sentence follow; a number or an address there may be the release's only one.
const isSignature = ([mark, ...rest]: readonly string[]): boolean =>
  mark === '--' &&
  rest.length > 0 &&
  rest.length <= 4 &&
  rest.some((line) => /\s[|•·]\s/.test(line)) &&
  rest.every(
    (line) => line.length <= 80 && !/[.!?]$|\d[\d\s().-]{5,}\d|@| at \S+\.|www\./.test(line),
  );

// The sentence may be broken over lines.
const isConfidential = (lines: readonly string[]): boolean =>
  /^(?:this|the|d|ces?|les? |la |l|as |est|quest|inf|oply|t[aä]|nini)/i.test(lines[0] ?? '') &&
  confidential.test(lines.slice(0, 3).join(' ').slice(0, 400));

/** True for the lines of a block that stands below a mail: "____" above "acme-news mailing list", "This e-mail is confidential and meant for …". */
export const isMailFoot = (lines: readonly string[]): boolean => {
  const [first = '', second = ''] = lines;
  if (/^[-_=*]/.test(first))
    return (
      (/^(?:[-_=*]{10,}|--)$/.test(first) && (ofList.test(second) || beginsMailFoot(second))) ||
      scrubbed.test(first) ||
      isSignature(lines)
    );
  return (
    beginsMailFoot(first) ||
    sparesPaper.test(first) ||
    isThread(lines) ||
    lines.every((line) => aroundMessage.test(line)) ||
    isConfidential(lines)
  );
};

// The fields of RFC 5322 and of RFC 1036, which news have, and what servers on the way and programs add to them.
const field =
  /^(from|to|sent|date|subject|cc|bcc|reply-to|importance|priority|attachments?|received|return-path|(?:resent-)?message-id|delivered-to|envelope-to|in-reply-to|references|sender|errors-to|precedence|status|organization|user-agent|thread-[\w-]{2,20}|list-[\w-]{2,20}|(?:dkim|arc|domainkey|authentication|received)-[\w-]{3,30}|x-[\w-]{2,30}|mime-version|content-[\w-]{3,30}|path|newsgroups|lines|approved|distribution|followup-to|keywords|summary|expires|supersedes|xref|article-i\.d\.|(?:relay|posting)-version|date-received|nntp-posting-[\w-]{2,12}|injection-[\w-]{2,12}|cancel-lock|list)\s*:\s*(\S.*)$/i;
// "alerts@ir-mailer.example", "no-reply@alder.example": the program that sent the mail.
const machine =
  /\b(?:(?:alerts?|e-?mail-?alerts?|news-?alerts?|no-?reply|do-?not-?reply|noreply|donotreply|mailer(?:-daemon)?|bounces?|(?:e-?)?newsletters?|list-?serv|lists?|subscriptions?|mailings?|campaigns?|postmaster|updates?|\w*newsprofiles)(?:[+.-][\w.-]*)?@|notif[^\s.,;:()@]*(?:\.[\w.-]*)?@)([\w-]+(?:\.[\w-]+)+)/i;
// Who sent the mail, when and on what.
const ofMail = /^(?:from|sent|date|subject)$/i;
// A memorandum names neither the hour nor an address: "To: All editors", "Date: March 3, 2021".
const ofProgram = /\b\d{1,2}:\d{2}\b|\S@\S/;

// "Forwarded message:", "Begin forwarded message:", "-------- Weitergeleitete Nachricht --------": above the fields of the mail that was passed on.
const passedOn =
  /^[-_\s]{0,30}(?:(?:begin |start of )?forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|videres?endt (?:meddelelse|melding)|vidarebefordrat meddelande|original message|ursprüngliche nachricht|message d['’]origine)\s?:?[-_\s]{0,30}$/i;
// "Sun, 18 May 1997 21:36:12 -0400 (EDT)": how a list's archive dates a message, as RFC 5322 prints it.
const stampOfArchive =
  /^\p{Alpha}{3}, \d{1,2} \p{Alpha}{3} (?:19|20)\d\d \d\d:\d\d:\d\d [+-]\d{4}(?: \([A-Z]{2,5}\))?$/u;

/** How far below the start of a text a mail's head is looked for, and how many fields it has at least, in lines. */
const mailHead = { farthest: 40, least: 3 } as const;

// The issuer's own address is named in its release too.
const isMachine = (sender: string, below: readonly string[]): boolean => {
  const host = machine.exec(sender)?.[1]?.toLowerCase().split('.').slice(-2).join('.');
  return host !== undefined && !below.some((line) => line.toLowerCase().includes(`@${host}`));
};

/** The lines of a mail's head that tell to whom it went and by which servers and programs, by their places, given as printed and without the space around them; what person sent it, when and on what stays. */
export const findRecipients = (printed: readonly string[], lines: readonly string[]): number[] => {
  const found: number[] = [];
  for (let from = 0; from < Math.min(lines.length, mailHead.farthest);) {
    let to = from;
    // A long field goes on below, indented.
    const goesOn = (at: number): boolean =>
      at > from && lines[at] !== '' && /^[ \t]/.test(printed[at] ?? '');
    while (field.test(lines[to] ?? '') || goesOn(to)) to += 1;
    const fields = lines
      .slice(from, to)
      .map((line, at) => (goesOn(from + at) ? [] : (field.exec(line) ?? [])));
    const mark = lines.findLastIndex((line, at) => at < from && line !== '');
    const isPassedOn = from > 0 && mark >= from - 2 && passedOn.test(lines[mark] ?? '');
    const has = (name: RegExp): boolean => fields.some(([, label = '']) => name.test(label));
    const isHead =
      fields.filter(([, label]) => label !== undefined).length >=
        (isPassedOn ? 2 : mailHead.least) &&
      has(/^from$/i) &&
      has(/^(?:subject|sent|date)$/i) &&
      fields.some(
        ([, label = '', value = '']) =>
          /^(?:from|to|sent|date)$/i.test(label) && ofProgram.test(value),
      );
    if (isHead) {
      let gone = false;
      const sender = fields.find(([, label = '']) => /^from$/i.test(label))?.[2] ?? '';
      if (isPassedOn && isMachine(sender, lines.slice(to))) {
        // Of a program's mail that somebody passed on, all is furniture but its subject.
        const above = lines.findLastIndex((line, at) => at < mark && line !== '');
        if (stampOfArchive.test(lines[above] ?? '')) found.push(above);
        found.push(mark);
        for (const [at, [, label = '']] of fields.entries())
          if (/^date$/i.test(label)) found.push(from + at);
      }
      for (const [at, [, label, value = '']] of fields.entries()) {
        if (label !== undefined)
          gone =
            !ofMail.test(label) || (/^from$/i.test(label) && isMachine(value, lines.slice(to)));
        if (gone) found.push(from + at);
      }
    }
    from = Math.max(to, from + 1);
  }
  return found;
};
