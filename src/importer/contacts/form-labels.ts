/** A form's label on a line of its own; what it labels stands on the next. */
export const bareLabel =
  /^(?:name|company|organi[sz]ation|title|position|phone|telephone|tel|mobile|cell|e-?mail(?: address)?|address|(?:post|besøks|besöks|post- og besøks)?adress?e?n?|anschrift|dirección|indirizzo|endereço|osoite|adres|web ?site|fax|e-?mail contact|(?:further|more|additional) information|(?:issued|posted|published|released) by|city\/town|attn\.?|attention|(?:links?|author|url|tags?)(?=\s*:))\s*[:.]?$/i;
/** "Email Contact: jane@acme.com" belongs to the person above. */
export const emailLabel = /^e-?mail(?: contact| address)?\s*:\s*(?=\S+@)/i;
/** "Nasdaq: ALDR", "TSX-V: ALD.A" */
export const ticker = /^\(?[\p{Alpha}][\p{Alpha} .-]{1,24}:\s*[A-Z]{1,6}(?:\.[A-Z]{1,3})?\)?$/u;
/** A form's label and what it labels: "Company: Acme Optics", "Nombre contacto: Ana Ruiz". */
export const labelledField =
  /^((?:contact )?name|nombre (?:de |del )?contacto|nom (?:de |du )?contact|nome (?:de |do |del )?contatt?o|naam contact(?:persoon)?|name (?:des )?ansprechpartners?|contact person|attn\.?|attention|job title|title|(?:descripci[oó]n|cargo) (?:de |del )?contacto|(?:fonction|description) (?:de |du )?contact|(?:descrizione|ruolo) (?:del )?contatto|(?:descrição|cargo) (?:do )?contato|position|company(?: name)?|emisora?|entidad emisora|émetteur|emittente|emissora?|organi[sz]ation|agency|firm|address|street|city|state|country|zip|web ?site|url|web)\s*:\s*(\S.{0,100})$/i;

/** "Source: Acme Optics Inc." above the people of its column. */
export const labelledSource = /^source\s?:\s+(\p{Upper}.{1,80})$/iu;
/** "The Company’s Certified Adviser: Hill Fleet A/S, Birkevej 4": whom the exchange asks, and no position of the person above. */
export const namesAdviser =
  /^(?:(?:the )?(?:company|issuer|bolaget|selskabet|selskapet|yhtiön?)['’]?s? )?(?:certified|nominated) advis[eo]r\s*:\s/i;

/** What a column of a table of people holds: "Name", "Role", "Phone". */
export const fieldHead =
  /^(?:(?:contact )?name|contact|role|title|position|function|department|company|organi[sz]ation|phone(?: number)?|tel(?:ephone)?|mobile|cell|e-?mail(?: address)?|funktion|telefon|fonction|nom|téléphone|rolle|navn|namn)\s?:?$/i;

/** True for the row of such labels above the people of a table whose cells blanks or strokes part: "Name      Title      Phone". */
export const isRowOfFields = (line: string): boolean => {
  if (line.length > 120 || !/\s{3}|[|\t]/.test(line)) return false;
  const cells = line.split(/\s{3,}|\t+|\s?\|\s?/).filter((cell) => cell !== '');
  return cells.length >= 2 && cells.every((cell) => fieldHead.test(cell));
};
