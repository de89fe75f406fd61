const talk: readonly RegExp[] = [
  // Pages of the first years.
  /^(?:you are visitor (?:number|no)|visitors? since\b|(?:this (?:page|site) is )?best (?:viewed|seen) (?:with|in|at|using)|send (?:your )?(?:comments|questions|mail|feedback|e-?mail)\b.{0,60}\b(?:site|page|webmaster)|(?:problems|questions|comments|trouble)\b.{0,30}\b(?:these pages|this page|this (?:web ?)?site)\b)/i,
  /^this (?:page|site) (?:was |is )?(?:last )?(?:updated|modified|maintained|designed|hosted|created)\b|^(?:page )?last (?:updated|modified|reviewed)\b|^webmaster\s*:|^(?:powered|hosted|(?:web ?)?site|web ?design(?:ed)?|designed|built|page generated) (?:by|with|in)\b/i,
  // Who answers for a relay's pages, how old its quotes are.
  /^.{0,60}\bis not responsible for the content (?:above|of)\b|^(?:data|quotes?) as of .{0,40}\bdelay|^(?:market )?(?:data|quotes?) (?:is |are )?(?:delayed|provided by)\b|^delayed (?:by )?(?:at least )?\d{1,2} min|^minimum \d{1,2} min(?:ute)?s? delay|\bthis is a paid (?:press release|advertisement)\b|^by accessing this page, you agree\b|^stock quote (?:api|data|supplied)\b/i,
  // Mail.
  /^.{0,120}\b(?:sole use of the intended recipient|intended only for the (?:use of the )?(?:person|individual|addressee|recipient))|^please consider the environment\b|^(?:confidentiality notice|this (?:e-?mail|message|communication|transmission)(?: message)?(?:,? (?:and|including) any .{0,60})? (?:is|are|may contain|contains?|was)\b.{0,40}\b(?:confidential|privileged|intended|sent)|this e-?mail (?:and any|is confidential|may contain))|^if you (?:have )?received? (?:it|this (?:e-?mail|message|communication|transmission)).{0,20} in error\b|^if you are not the intended recipient\b|^(?:this (?:e-?mail|message) (?:has been |was )?)?scanned (?:by|for)\b.{0,60}|^virus-free\b|^sent from my \p{Lu}/iu,
  /^(?:click here )?to unsubscribe\b|^(?:un)?subscribe from this list\b|^you (?:are receiving|received) this (?:e-?mail|message|newsletter)\b|^(?:view|read|open) (?:this )?(?:e-?mail|message|newsletter) in (?:your|a) (?:web ?)?browser|^(?:is this e-?mail not displaying|having trouble (?:viewing|reading) this|trouble viewing this)\b|^want to change how you receive these|^(?:you can )?(?:update|manage) your (?:subscription )?preferences\b|^our mailing address is:?$|^add us to your address book$|^(?:this e-?mail was sent to|forward (?:this )?(?:e-?mail|to a friend))\b/i,
  // Browsers and consent.
  /\bjava ?script\b.{0,60}\b(?:enabled?|disabled|required|turned (?:on|off)|turn on)|\b(?:enable|turn on|requires?|without) java ?script\b|^(?:your browser|you are using an (?:outdated|unsupported) browser|it looks like your browser)\b/i,
  /^(?:by (?:using|continuing|clicking|browsing|submitting|subscribing|signing up)\b.{0,160}\b(?:cookies?|you (?:agree|accept|consent|acknowledge)|privacy|terms|consent)\b|(?:i|yes,? i) (?:agree|consent|confirm)\b.{0,160}\b(?:privacy|cookies?|e-?mails?|newsletters?|personal (?:data|information)))/i,
  /^(?:(?:the )?(?:materials?|information|content|contents)(?: contained)? (?:on|in|of) (?:this|our) (?:web ?)?site\b|(?:your )?use of (?:this|our) (?:web ?)?site\b|no part of this (?:web ?)?site\b|this (?:web ?)?site (?:uses|is (?:protected|intended|operated|owned|published)|may contain)\b)/i,
  // Copies kept by archives and caches.
  /^(?:this is google['’]s cache of\b|it is a snapshot of the page\b|the internet archive\b.{0,60}\bwayback|\d[\d,]* captures?$|file archived on\b|javascript appended by wayback)/i,
  // Blogs.
  /^(?:this entry was posted|posted (?:in|under)\b.{2,80}\b(?:tagged|by|comments?)|filed under\b|you can follow any responses|both comments and pings|your e-?mail address will not be published|required fields are marked|notify me of (?:follow-?up|new) (?:comments|posts)|proudly powered by|hits: ?\d|written by super user|join \d[\d,.]*[km]? (?:other )?(?:subscribers|professionals|readers|followers|others)\b|(?:hi|hello) there!|chat with us\b)/i,
];

/** True for what a site says of itself or to its readers: a visitors' counter, a browser's name, who hosts it, a mail's gateway, consent to cookies. */
export const isSiteTalk = (line: string): boolean =>
  line.length <= 400 && talk.some((pattern) => pattern.test(line));
