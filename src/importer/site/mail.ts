// What a mail's sender sets below it.
const mailFoot =
  /^(?:our mailing address is|you (?:are receiving|received) this (?:e-?mail|message|newsletter)|want to change how you receive|this e-?mail was sent to|powered by .{2,40}\. please do not reply)\b/i;

/** True for the beginning of what a mail's sender sets below it. */
export const beginsMailFoot = (line: string): boolean => mailFoot.test(line);

// "acme-news mailing list", "To leave this list, send mail to …"
const ofList =
  /\bmailing list$|^to (?:leave|unsubscribe|be removed|get off)\b.{0,80}\b(?:list|mail|e-?mail|message)\b/i;

/** True for the lines of a block that stands below a mail: "____" above "acme-news mailing list", "This e-mail is confidential and meant for …". */
export const isMailFoot = (lines: readonly string[]): boolean =>
  beginsMailFoot(lines[0] ?? '') ||
  (/^(?:[-_=*]{10,}|--)$/.test(lines[0] ?? '') && ofList.test(lines[1] ?? '')) ||
  /^(?:this (?:e-?mail|message|communication|transmission)|the (?:information|contents?) (?:contained )?in this (?:e-?mail|message))\b.*\b(?:confidential|privileged|addressee|for the (?:named|sole|intended))\b/i.test(
    lines[0] ?? '',
  );

// The fields of RFC 5322 and what servers on the way and programs add to them.
const field =
  /^(from|to|sent|date|subject|cc|bcc|reply-to|importance|priority|attachments?|received|return-path|(?:resent-)?message-id|delivered-to|envelope-to|in-reply-to|references|sender|errors-to|precedence|status|organization|user-agent|thread-[\w-]{2,20}|list-[\w-]{2,20}|(?:dkim|arc|domainkey|authentication|received)-[\w-]{3,30}|x-[\w-]{2,30}|mime-version|content-[\w-]{3,30})\s*:\s*(\S.*)$/i;
// "alerts@ir-mailer.example", "no-reply@alder.example": the program that sent the mail.
const machine =
  /\b(?:alerts?|e-?mail-?alerts?|news-?alerts?|no-?reply|do-?not-?reply|noreply|donotreply|notif\p{L}*|mailer(?:-daemon)?|bounces?|(?:e-?)?newsletters?|list-?serv|lists?|subscriptions?|mailings?|campaigns?|postmaster|updates?)(?:[+.-][\w.-]*)?@([\w-]+(?:\.[\w-]+)+)/iu;
// Who sent the mail, when and on what.
const ofMail = /^(?:from|sent|date|subject)$/i;
// A memorandum names neither the hour nor an address: "To: All editors", "Date: March 3, 2021".
const ofProgram = /\b\d{1,2}:\d{2}\b|\S@\S/;

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
    const has = (name: RegExp): boolean => fields.some(([, label = '']) => name.test(label));
    const isHead =
      fields.filter(([, label]) => label !== undefined).length >= mailHead.least &&
      has(/^from$/i) &&
      has(/^(?:subject|sent|date)$/i) &&
      fields.some(
        ([, label = '', value = '']) =>
          /^(?:from|to|sent|date)$/i.test(label) && ofProgram.test(value),
      );
    if (isHead) {
      let gone = false;
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
