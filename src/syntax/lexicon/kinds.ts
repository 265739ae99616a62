/**
 * What nouns name, as far as it decides what a verb says of them. A noun may be of several kinds: a judge is a person
 * and an official.
 */

/** The kinds of people, who are all persons too. */
export const people = [
  /** Who was wronged: `victim`, `survivor`, `hostage`. */
  'victim',
  /** Who may have done wrong: `suspect`, `trafficker`, `defendant`, `gang`. */
  'accused',
  /** Who is held: `prisoner`, `inmate`, `detainee`. */
  'prisoner',
  /** Who serves the state: `officer`, `judge`, `soldier`, `inspector`, `diplomat`. */
  'official',
  /** Who works: `worker`, `employee`, `miner`, `fisherman`. */
  'worker',
  /** Who is taught: `student`, `pupil`, `trainee`. */
  'learner',
  /** Who moved: `migrant`, `refugee`, `returnee`, `evacuee`. */
  'migrant',
  /** Who tells the public: `journalist`, `editor`, `blogger`. */
  'journalist',
  /** Who acts for a cause or in politics: `activist`, `protester`, `dissident`, `candidate`, `opponent`. */
  'activist',
] as const

/** The kinds of nouns, each a bit of a word's `kinds` (in this order, from bit 0). */
export const kinds = [
  /** Human beings: `woman`, `teacher`, `victim`, `Kenyan`. */
  'person',
  ...people,
  /** Organs of the state: `government`, `ministry`, `agency`, `municipality`. */
  'authority',
  /** What judges: `court`, `tribunal`, `judge`, `jury`, `prosecutor`. */
  'court',
  /** What enforces: `police`, `army`, `guard`, `soldier`. */
  'force',
  /** Bodies with members or seats: `parliament`, `council`, `cabinet`, `commission`, `board`. */
  'body',
  /** Private bodies: `ngo`, `union`, `party`, `church`, `association`. */
  'organization',
  /** What speaks to the public: `newspaper`, `station`, `website`, `outlet`, `account`. */
  'outlet',
  /** Where people work or trade: `factory`, `farm`, `company`, `brothel`, `vessel`. */
  'workplace',
  /** Where people are held, served, treated or taught: `shelter`, `prison`, `school`, `clinic`, `camp`. */
  'facility',
  /** Parts of land: `province`, `city`, `village`, `country`. */
  'place',
  /** What is opened, heard and closed: `case`, `file`, `lawsuit`, `incident`. */
  'case',
  /** What is done to people against their rights or the law: `torture`, `rape`, `murder`, `discrimination`. */
  'offence',
  /** What reaches somebody: `call`, `complaint`, `petition`, `request`, `tip`. */
  'message',
  /** Papers that allow something: `permit`, `license`, `visa`, `certificate`. */
  'permit',
  /** What is shown and handed out: `leaflet`, `poster`, `film`, `book`. */
  'material',
  /** What people are gathered for: `course`, `workshop`, `campaign`, `meeting`. */
  'event',
  /** What courts impose and laws threaten: `imprisonment`, `fine`, `prison`, `sentence`. */
  'punishment',
  /** What prescribes: `law`, `code`, `article`, `decree`, `constitution`. */
  'law',
  /** Sums and what they are for: `budget`, `wage`, `fee`, `compensation`. */
  'money',
  /** Stretches and points of time: `year`, `week`, `period`, `month`. */
  'time',
  /** What tells figures: `data`, `statistics`, `information`, `report`, `number`. */
  'information',
  /** Stands for whatever is counted: `total`, `number`, `percentage`, `majority`, `group`, `others`. */
  'quantity',
] as const

/** The name of a kind. */
export type Kind = (typeof kinds)[number]
