// Templates of invented sentences. A word in braces is a slot that `invented-release.ts` fills; {^} asks for a note.

/** What each kind of event says: headlines, the announced fact, the milestone's short text, and what is expected next. */
export const eventSentences = {
  ind: {
    titles: [
      '{issuer} Announces the IND Is Now Active for {code}, Its {target}-Targeting Anticancer Compound',
      '{issuer} Submits IND for {code} in {Indication}',
      'IND Application for {code}, a Potential New Treatment for {Indication}, Becomes Active',
      '{code} Cleared for Clinical Testing in {Indication}, {issuer} Reports',
    ],
    facts: [
      'the Investigational New Drug (IND) application for {name} in {indication} is now active',
      'it may begin clinical testing of {name} in patients with {indication}, following clearance of its Investigational New Drug (IND) application',
    ],
    text: 'IND for {code} becomes active',
    expected: ['Phase I evaluation of {name} is expected to begin {when}'],
  },
  'trial-start': {
    titles: [
      '{issuer} Initiates {trial} Trial With {name} in {Indication}',
      'First Patient Dosed in Phase {phase} {trial} Study of {name}',
      '{issuer} and Investigators at {institution} Begin Phase {phase} Testing of {name}',
      'Patient Dosing Begins in {trial}, Assessing {name} for {Indication}',
    ],
    facts: [
      'patient dosing has begun in {trial}, a Phase {phase} trial assessing {name} for the treatment of {indication}',
      'the first patient has been treated in the Phase {phase} {trial} trial of {name}',
    ],
    text: 'Phase {phase} testing of {code} starts in {indication}',
    expected: ['the Company expects to complete enrollment in {trial} {when}'],
  },
  enrollment: {
    titles: [
      '{issuer} Attains Patient Enrollment Milestone in {name} {trial} Trial',
      '{trial} Trial of {name} Completes Enrollment of {n} Patients',
      'Enrollment Completed in Phase {phase} Study of {name} for {Indication}',
      '{issuer} Enrolls {n} Patients With {Indication} Ahead of Schedule in {trial}',
    ],
    facts: [
      'it has completed patient enrollment in {trial}, a {n}-patient Phase {phase} trial of {name}',
      'all {n} patients have been enrolled in the Phase {phase} trial {trial}',
    ],
    text: '{trial} completes enrollment of {code}',
    expected: ['findings from {trial} are expected to be available {when}'],
  },
  data: {
    titles: [
      '{name} Shows {Adj} Activity in {Indication}: Median PFS of {months} Months in {trial}',
      'Updated {trial} Findings With {name} Reported at {conference}',
      '{issuer} Reports {Adj} Phase {phase} Data With {name}',
      '{pct}% of Patients Respond to {name} in Phase {phase} {trial} Study',
      '{name} Extends Progression-Free Survival Versus {regimen} (HR = {hr})',
    ],
    facts: [
      'in {trial}, patients treated with {name} had a median progression-free survival (PFS) of {months} months, compared with {months2} months for {regimen}',
      '{pct}% of {n} patients treated with {name} in the Phase {phase} trial {trial} had an objective response',
    ],
    text: 'Phase {phase} findings with {code} reported',
    expected: ['longer follow-up of {trial} will be presented {when}'],
  },
  submission: {
    titles: [
      '{issuer} Submits Marketing Application for {name} in {territory}',
      'Marketing Application for {name} in {Indication} Accepted for Review in {territory}',
      '{territory}: {name} Under Priority Review for {Indication}',
    ],
    facts: [
      'a marketing application for {name} in {indication} has been submitted to {regulator}',
      '{regulator} has accepted for review the marketing application for {name}',
    ],
    text: 'Marketing application for {code} submitted',
    expected: ['a decision in {territory} is expected {when}'],
  },
  opinion: {
    titles: [
      '{name} Receives Positive Opinion for {Indication} in {territory}',
      'Advisers in {territory} Recommend {name} by {n2} to {n3}',
    ],
    facts: ['advisers to {regulator} have recommended approval of {name} for {indication}'],
    text: 'Advisers recommend approval of {code}',
    expected: ['a final decision in {territory} is expected {when}'],
  },
  approval: {
    titles: [
      '{brand} ({inn}) Approved in {territory} for {Indication}',
      '{territory} Approves {brand}, the {ordinal} Approval for {code}',
      '{issuer} Announces Approval of {brand} for {Indication} in {territory}',
    ],
    facts: ['{brand} ({inn}) has been approved in {territory} for the treatment of {indication}'],
    text: '{territory} approves {brand}',
    expected: ['{brand} is expected to be available in {territory} {when}'],
  },
  payment: {
    titles: [
      '{issuer} Earns ${money} Million Milestone Payment From {partner} for {name}',
      'Progress of {name} Triggers ${money} Million Payment by {partner}',
    ],
    facts: [
      'it has earned a ${money} million milestone payment from {partner} with the progress of {name}',
    ],
    text: '{partner} makes a milestone payment for {code}',
    expected: ['a further payment is expected {when}'],
  },
  partnership: {
    titles: [
      '{issuer} and {partner} Enter Collaboration to Develop {name}',
      '{partner} Licenses Rights to {target} Using {issuer} Technology',
      '{issuer} and {partner} Expand {Adj} Collaboration in {Indication}',
    ],
    facts: [
      'it has entered into an agreement with {partner} for the development of {name} in {indication}',
    ],
    text: '{partner} joins the development of {code}',
    expected: ['the companies plan to nominate a further target {when}'],
  },
  corporate: {
    titles: [
      '{issuer} Reports {quarter} Quarter Fiscal Year {year} Results and Progress With {name}',
      '{issuer} Names {person} as {role}',
      '{issuer} to Present at {conference}, With Focus on {name}',
      '{issuer} Announces {quarter} Quarter {year} Conference Call; {name} Update Planned',
    ],
    facts: [
      'for the quarter it had revenues of ${money} million and a net loss of ${money2} million',
      'it will report on {name} and on its other compounds at {conference}',
    ],
    text: '{issuer} reports to its shareholders',
    expected: ['the Company expects its cash to fund operations {until}'],
  },
} as const;

/** A kind of event that the invented releases report. */
export type InventedEvent = keyof typeof eventSentences;

/** What is added to a headline that another release has already. */
export const furtherTitles = [
  ' at {institution}',
  '; {n} Patients Followed for {months} Months',
  '; {person} Named to Lead {Adj} Work',
] as const;

/** Sentences of the news itself. */
export const bodySentences = [
  'The {adj} {noun} {verb} the {noun} of {name} in {indication}.',
  'A total of {n} patients were enrolled at {n2} centers, including {institution} and {institution}.',
  'Patients received {name} at {dose} mg/m² every {n3} weeks, or {regimen}.',
  'The median number of prior regimens was {n3}, and {pct}% of patients had {adj} disease.',
  'The hazard ratio was {hr} (p = {p}), and the {adj} {noun} was {adj}.',
  'The most common adverse events were {noun}, {noun} and {term}, which were {adj} in most patients.',
  'Grade 3 or 4 {term} was reported in {pct}% of patients in the {name} arm and in {pct}% in the {regimen} arm.',
  'Two patients discontinued because of {adj} {term}; both recovered.',
  'The maximum tolerated dose (MTD) of {code} was established at {dose} mg/m², with {term} as the dose-limiting toxicity (DLT).',
  'The overall response rate (ORR) was {pct}%, with a median duration of response (DOR) of {months} months.',
  'An independent committee {verb} the {noun} and recommended that the trial continue without {noun}.',
  'Among patients with high {target} expression, {pct}% remained on treatment at {n2} months.',
  'The primary endpoint is progression-free survival (PFS); secondary endpoints include overall survival (OS), {noun} and {noun}.',
  'Under the agreement, {partner} is responsible for {adj} {noun} and {issuer} for {noun}.',
  '{issuer} is entitled to as much as ${money} million in payments, plus royalties on the sales of {brand}, if any.',
  'The {adj} {noun} and {noun} are {adj} with those seen in earlier {adj} studies of {code}.',
  'Enrollment is open at {institution} in {town}, and at {n2} further sites in {territory}.',
  'A {adj} analysis of {term} by {noun} and {noun} is planned.',
  'In {adj} models of {term}, {code} {verb} {adj} {noun} at doses as low as {hr} mg/kg.',
  'Samples from {n} {noun} were tested for {target} by {adj} assay at {institution}.',
  'The {noun} of {name} {verb} the {adj} {noun} that {partner} described at {conference}.',
  'No {adj} {noun} was seen in patients with {term} or {term}.',
  'Cash and marketable securities were ${money} million at the end of the quarter, compared with ${money2} million a year before.',
  'Research and development expense was ${money2} million, reflecting {adj} {noun} of {code} and {adj} {noun}.',
  'Patients with {term}, {term} or {adj} {term} are excluded.',
  'The {trial} protocol was amended in {month} to include {adj} {noun} and {noun} of {term}.',
  '{person}, of {institution}, is the lead investigator of {trial}.',
  'Median overall survival had not been reached after {months} months of {noun}.',
  'At {conference}, {person} will report on {noun}, {noun} and {adj} {term}.',
  'The {adj} {noun} of {antibody} to {target} {verb} {noun} in {adj} tissue.',
] as const;

/** What people say in quotation marks. */
export const spokenSentences = [
  'We are pleased with the {adj} {noun} of {name}, which speaks to the {adj} need of patients with {indication}',
  'These {adj} {noun} bring us closer to a new {noun} for {indication}',
  'The {noun} seen in {trial} {verb} our belief in {name} and in the {adj} {noun} behind it',
  'Our {noun} with {partner} gives {name} the {adj} {noun} that it deserves',
  'Too many patients with {indication} have no {adj} {noun} today',
  'With {name} we also have a {adj} assay to help find the patients most likely to benefit',
] as const;

/** What follows after the speaker's name. */
export const spokenFurther = [
  'We intend to use the {noun} to make decisions on the {noun} of {code}.',
  'We look forward to sharing {adj} {noun} at {conference}.',
  'The {adj} {noun} of {target} in {indication} is well known.',
  'Each of our compounds has a {noun} designed for its {noun}.',
] as const;

/** Sentences about a disease; the note gives their source. */
export const diseaseSentences = [
  'It is estimated that approximately {thousands} new cases of {indication} will be diagnosed in the United States this year.{^}',
  'About {pct}% of patients have {adj} disease at the time of diagnosis.{^}',
  'Median overall survival is {months} to {months2} months with {regimen}.{^}',
  'Treatment of {indication} depends on {noun}, {noun} and {adj} {noun}.',
] as const;

/** What notes refer to. */
export const noteSentences = [
  'Society for Translational Oncology, {Indication} Facts & Figures {year}.',
  '{family} R, {family} Q, {family} JE, et al. ({year}). Annals of Invented Oncology, {n2}({n3}s).',
  'Registry of {Indication}, {institution}, {year}.',
  'Guidelines for {Indication}, version {n3}.{year}.',
] as const;
