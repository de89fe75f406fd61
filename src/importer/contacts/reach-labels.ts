const phoneWords = [
  'tel(?:ephone|efon|efoon|éfono|efono|efone)?(?:[- ]?(?:nummer|nr))?(?:\\.? (?:d[eio] |del )?contac?to)?|tél(?:éphone)?(?: (?:de |du )?contact)?|tlf|tfn|phone(?: number)?|ph|puh(?:elin)?',
  '(?<!\\b(?:press|media|news|communications?) )office|direct(?:\\s+(?:line|dial))?|durchwahl|direktwahl|direktnummer|ligne directe',
  '(?:(?:tel[eé]fono|tel\\.?) )?(?:mobile?|mobil|móvil|celular)|mob|mobil(?:telefon|nummer|e?telefoon)|mobiltlf|matkapuhelin|gsm(?:-nummer)?|handy|portable|cell?(?:ulare?)?|komórka',
  'oficina|main|switchboard|zentrale|växel|sentralbord|omstilling|vaihde|standard|centralino|toll[- ]?free|landline',
  '(?:out[- ]of|after)[- ](?:office[- ])?hours|evenings?|weekends?|24[- ]hours?|today|thereafter|home|work',
].join('|');
const mailWords =
  'e-?mails?(?:[- ]?ad(?:dress|resse?|res))?|adres e-?mail|(?:adresse )?courriel|adresse e-?mail|correo(?: electr[oó]nico)?|posta elettronica|e-?post(?:adress(?:e)?)?|sähköposti(?:osoite)?|s-posti|mejl|mail(?:adres)?|mél';

/** Source of a pattern: the words by which contacts label a telephone number or an address for mail, in the languages of Europe, for example "Tel", "Mobiltelefon", "E-post". */
export const reachLabels = `${phoneWords}|${mailWords}`;
