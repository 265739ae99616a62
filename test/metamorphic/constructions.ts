/**
 * The constructions of English into which a fact is written; each says for which facts it is English.
 */
import { tellingVerbs } from '../../src/syntax/lexicon/verbs.ts'
import { bookOf, type Fact, measureOfVerb } from './facts.ts'
import { cities } from './fillers.ts'
import { sentence, type Writer } from './writer.ts'

export interface Construction {
  name: string
  /** Whether the fact can be said so. */
  fits: (fact: Fact) => boolean
  /** The sentences, with figures as `{0:12}`. */
  write: (w: Writer) => string[]
}

const isVerb = ({ counts }: Fact) => counts !== 'noun'
/** What is counted can stand in front of its verb. */
const isFront = ({ counts }: Fact) => counts === 'object' || counts === 'subject'
/** Somebody does it to those who are counted. */
const isDone = ({ counts }: Fact) => counts === 'object' || counts === 'beside'
const isObject = ({ counts }: Fact) => counts === 'object'
const isNoun = ({ counts }: Fact) => counts === 'noun'
const isEvent = ({ aspect }: Fact) => aspect === 'event'
const isPersonal = ({ counted }: Fact) => counted.isPerson
const isPlain = ({ particle, after, needsAgent }: Fact) => particle === '' && after === '' && !needsAgent
/** A figure without a noun can stand before what follows: `sent 12 to prison`, but not `granted 12 asylum`. */
const isBareable = ({ after, counts }: Fact) =>
  counts === 'subject' ||
  /^(?:$|(?:to|into|in|on|from|for|with|as|about|over|before|across|away|back|home|off|out|guilty|not|free|dead|missing|hostage|captive|injured|wounded|innocent|accountable)\b)/.test(
    after,
  )
const isActAlone = (fact: Fact) => fact.isActAlone
const hasAct = ({ act }: Fact) => act !== null
/** Verbs that are not said in the progressive. */
const stative =
  /^(?:be|have|own|lack|belong|know|hold|remain|stay|owe|endure|include|employ|favor|estimate|lose|receive|get|obtain|find)$/
const isProgressive = ({ verb }: Fact) => !stative.test(verb.base)

/** Whether another verb around the counted noun says nothing else of it. */
const saysNothing = (verb: string, subject: string) => (fact: Fact) => {
  const found = measureOfVerb(bookOf(fact.book), {
    verb,
    counts: 'object',
    subject,
    object: null,
    beside: [],
    counted: fact.counted.lemma,
  })
  return found === '' || found === fact.measure
}
/** The same of the noun of the act. */
const actIsFree = (verb: string, beside: string[]) => (fact: Fact) => {
  if (fact.act === null) return false
  const shape = {
    verb,
    counts: 'object' as const,
    subject: fact.agent.head,
    object: null,
    beside,
    counted: fact.act.lemma,
  }
  const found = measureOfVerb(bookOf(fact.book), shape)
  return found === '' || found === fact.measure
}

const all =
  (...tests: ((fact: Fact) => boolean)[]) =>
  (fact: Fact) =>
    tests.every((test) => test(fact))

const baseline = (w: Writer, to: number, year = '2014') =>
  w.figure({ isBare: true, to: 99, period: year, relation: { type: 'baseline-of', to } })

const positive: Construction[] = [
  {
    name: 'active',
    fits: isDone,
    write: (w) => [sentence(`${w.active(w.counted())}${w.where}${w.when}`)],
  },
  {
    name: 'intransitive',
    fits: ({ counts }) => counts === 'subject',
    write: (w) => [sentence(`${w.active(w.counted())}${w.where}${w.when}`)],
  },
  {
    name: 'fronted time',
    fits: isVerb,
    write: (w) => [sentence(`in 2014, ${w.clause(w.counted({ period: '2014' }))}${w.where}`)],
  },
  {
    name: 'fronted adjunct',
    fits: isVerb,
    write: (w) => {
      const front = w.chance.pick([
        'in the course of one week',
        'despite two reforms',
        'on the eve of the talks',
        'in three border towns',
      ])
      return [sentence(`${front}, ${w.clause(w.counted())}${w.when}`)]
    },
  },
  {
    name: 'passive',
    fits: all(isObject, (fact) => !fact.needsAgent),
    write: (w) => [sentence(`${w.front(w.counted())}${w.where}${w.when}`)],
  },
  {
    name: 'passive by',
    fits: isObject,
    write: (w) => [sentence(`${w.front(w.counted(), 'past', true)}${w.where}${w.when}`)],
  },
  {
    name: 'passive of the other object',
    fits: (fact) =>
      fact.counts === 'beside' && fact.between.includes(' ') && !fact.needsAgent && fact.particle === '',
    write: (w) => {
      const words = w.fact.between.split(' ')
      const object = words.slice(0, -1).join(' ')
      const be = /(?:[^su]s|children)$/.test(words[0] === 'the' ? 'x' : (object.split(' of')[0] ?? ''))
        ? 'were'
        : 'was'
      return [
        sentence(
          `${object} ${be} ${w.fact.verb.participle} ${words.at(-1)} ${w.counted()} ${w.fact.after}${w.where}${w.when}`,
        ),
      ]
    },
  },
  {
    name: 'interrupted by a prepositional phrase',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.front(`${w.counted()} ${w.chance.pick(['from two port towns', 'from the hills', 'with dark coats', 'of 14 nations'])}`)}${w.when}`,
      ),
    ],
  },
  {
    name: 'interrupted by a relative clause',
    fits: isFront,
    write: (w) => {
      const clause = w.chance.pick(
        w.fact.counted.isPerson
          ? ['who knew each other', 'whose names stood on a list', 'who wore red']
          : ['that stood on a list', 'that were old'],
      )
      return [sentence(`${w.front(`${w.counted()} ${clause}`)}${w.where}${w.when}`)]
    },
  },
  {
    name: 'interrupted by a bracket',
    fits: isFront,
    write: (w) => {
      const whole = w.counted({ from: 20, isBare: true })
      const part = w.figure({ from: 2, to: 9, isBare: true, relation: { type: 'part-of', to: w.last } })
      return [sentence(`${w.front(`${whole} (${part} of them in Riga)`)}${w.when}`)]
    },
  },
  {
    name: 'interrupted by dashes',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.front(`${w.counted()} – ${w.fact.counted.isPerson ? 'most of them young' : 'most of them small'} –`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'interrupted by an apposition',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.front(`${w.counted()}, ${w.fact.counted.isPerson ? 'all from one village' : 'all of one kind'},`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'interrupted by including',
    fits: all(isFront, isPersonal),
    write: (w) => {
      const whole = w.counted({ from: 20, isBare: true })
      const part = w.figure({ to: 15, isBare: true, relation: { type: 'part-of', to: w.last } })
      return [sentence(`${w.front(`${whole}, including ${part} women,`)}${w.where}${w.when}`)]
    },
  },
  {
    name: 'perfect',
    fits: isVerb,
    write: (w) => [sentence(`${w.active(w.counted({ period: w.unsaid }), 'perfect')}${w.where}`)],
  },
  {
    name: 'passive perfect',
    fits: isObject,
    write: (w) => [sentence(`${w.front(w.counted({ period: w.unsaid }), 'perfect')}${w.where}`)],
  },
  {
    name: 'pluperfect aside',
    fits: all(isVerb, isEvent, isBareable),
    write: (w) => {
      const { fact } = w
      const first = sentence(`${w.active(w.counted({ period: 'RP' }))}`)
      const bare = w.figure({ isBare: true, period: '2014' })
      const aside =
        fact.counts === 'subject'
          ? `in 2014, ${bare} ${w.predicate(w.finite('pluperfect', true), '')}`
          : `in 2014, ${w.they()} ${w.predicate(w.finite('pluperfect', true), bare)}`
      return [
        first,
        sentence(aside),
        sentence(`${w.active(w.counted({ noun: fact.second, period: 'RP' }))} in Lusaka`),
      ]
    },
  },
  {
    name: 'progressive',
    fits: all(isVerb, isProgressive),
    write: (w) => [sentence(`${w.active(w.counted(), 'progressive')}${w.where}${w.when}`)],
  },
  {
    name: 'passive progressive',
    fits: all(isObject, isProgressive),
    write: (w) => [sentence(`${w.front(w.counted(), 'progressive')}${w.where}${w.when}`)],
  },
  {
    name: 'noun of the act with of',
    fits: all(hasAct, isFront),
    write: (w) => [
      sentence(
        `the ${w.fact.act?.one} of ${w.counted()}${w.where}${w.when} ${w.chance.pick(['drew criticism', 'surprised observers', 'went unnoticed'])}`,
      ),
    ],
  },
  {
    name: 'acts counted with of',
    fits: all(hasAct, isFront),
    write: (w) => [
      sentence(`there were ${w.figure()} ${w.fact.act?.many} of ${w.fact.counted.many}${w.where}${w.when}`),
    ],
  },
  {
    name: 'acts carried out',
    fits: all(
      isActAlone,
      isObject,
      (fact) => !/^(?:die|convict)$/.test(fact.verb.base),
      actIsFree('carry', ['out']),
    ),
    write: (w) => [
      sentence(`${w.fact.agent.text} carried out ${w.figure()} ${w.fact.act?.many}${w.where}${w.when}`),
    ],
  },
  {
    name: 'acts reported',
    fits: all(isActAlone, isFront, actIsFree('report', [])),
    write: (w) => [sentence(`${w.teller()} reported ${w.figure()} ${w.fact.act?.many}${w.where}${w.when}`)],
  },
  {
    name: 'number of acts rose',
    fits: isActAlone,
    write: (w) => [
      sentence(`the number of ${w.fact.act?.many}${w.where} rose to ${w.figure({ isBare: true })}${w.when}`),
    ],
  },
  {
    name: 'participle before the noun',
    fits: all((fact) => fact.isAdjective, saysNothing('have', 'list')),
    write: (w) => [
      sentence(
        `there were ${w.figure()} ${w.fact.verb.participle} ${w.fact.counted.many}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'participle behind the noun',
    fits: isObject,
    write: (w) => [sentence(`there were ${w.counted()} ${w.behind()}${w.where}${w.when}`)],
  },
  {
    name: 'participle before a finite verb that decides',
    fits: all(
      isObject,
      (fact) =>
        fact.isAdjective &&
        measureOfVerb(bookOf(fact.book), {
          verb: 'await',
          counts: 'subject',
          subject: null,
          object: 'trial',
          beside: ['trial'],
          counted: fact.counted.lemma,
        }) === 'prosecutions',
    ),
    write: (w) => [
      sentence(
        `${w.counted({ measure: 'prosecutions', period: undefined })} ${w.fact.verb.participle} in May await trial`,
      ),
    ],
  },
  {
    name: 'saw',
    fits: all(isFront, ({ verb }) => verb.base !== 'be'),
    write: (w) => {
      const form = w.fact.counts === 'subject' ? w.predicate(w.fact.verb.base, '') : w.behind()
      return [
        sentence(`the ${w.fact.aspect === 'event' ? 'year' : 'region'} saw ${w.counted()} ${form}${w.where}`),
      ]
    },
  },
  {
    name: 'relative clause behind there were',
    fits: isFront,
    write: (w) => {
      const form =
        w.fact.counts === 'subject' ? w.predicate(w.finite('past', true), '') : `were ${w.behind()}`
      return [sentence(`there were ${w.counted()} ${w.who()} ${form}${w.where}${w.when}`)]
    },
  },
  {
    name: 'relative clause behind the subject',
    fits: isFront,
    write: (w) => {
      const form =
        w.fact.counts === 'subject' ? w.predicate(w.finite('past', true), '') : `were ${w.behind()}`
      return [
        sentence(
          `the ${w.counted({ isBare: true })} ${w.who()} ${form}${w.when} were from ${w.chance.pick(cities)}`,
        ),
      ]
    },
  },
  {
    name: 'coordinated subjects',
    fits: isFront,
    write: (w) => [
      sentence(`${w.front(`${w.counted()} and ${w.counted({ noun: w.fact.second })}`)}${w.where}${w.when}`),
    ],
  },
  {
    name: 'coordinated subjects with as well as',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.front(`${w.counted()}, as well as ${w.counted({ noun: w.fact.second, isBare: true })},`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'coordinated objects',
    fits: isDone,
    write: (w) => [
      sentence(`${w.active(`${w.counted()} and ${w.counted({ noun: w.fact.second })}`)}${w.where}${w.when}`),
    ],
  },
  {
    name: 'list of objects',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.active(`${w.counted()}, ${w.counted({ noun: w.fact.second })}, and ${w.figure({ isBare: true })} others`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'coordinated verbs',
    fits: isVerb,
    write: (w) => {
      const { fact } = w
      const phrase = w.counted()
      const text =
        fact.counts === 'subject'
          ? `${phrase} met in Riga and ${w.predicate(w.finite('past', true), '')}`
          : `${fact.agent.text} met twice and ${w.predicate(fact.verb.past, phrase)}`
      return [sentence(`${text}${w.when}`)]
    },
  },
  {
    name: 'coordinated verbs with one object',
    fits: all(isObject, isPlain),
    write: (w) => [
      sentence(`${w.fact.agent.text} named and ${w.fact.verb.past} ${w.counted()}${w.where}${w.when}`),
    ],
  },
  {
    name: 'coordinated passives',
    fits: all(isObject, (fact) => !fact.needsAgent),
    write: (w) => [sentence(`${w.counted()} were seen in Riga and ${w.participle()}${w.where}${w.when}`)],
  },
  {
    name: 'gapping by place',
    fits: isVerb,
    write: (w) => [
      sentence(
        `${w.clause(w.counted({ isBare: true }))} in Riga and ${w.figure({ isBare: true, relation: null })} in Lusaka${w.when}`,
      ),
    ],
  },
  {
    name: 'gapping by year',
    fits: (fact) => isVerb(fact) && fact.aspect !== 'rule',
    write: (w) => [
      sentence(
        `${w.clause(w.counted({ isBare: true, period: '2014' }))} in 2014 and ${w.figure({ isBare: true, period: '2015', relation: null })} in 2015`,
      ),
    ],
  },
  {
    name: 'gapping behind the noun of the act',
    fits: all(hasAct, isFront),
    write: (w) => [
      sentence(
        `critics deplored the ${w.fact.act?.one} of ${w.counted()} in Riga and of ${w.counted({ noun: w.fact.second })} in Lusaka`,
      ),
    ],
  },
  {
    name: 'of these',
    fits: all(isVerb, isBareable),
    write: (w) => {
      const whole = w.counted({ from: 60, isBare: true, measure: undefined, period: undefined })
      const at = w.last
      const part = w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: at } })
      return [
        sentence(`there were ${whole} on the list`),
        sentence(`of these, ${w.clause(part)}${w.where}${w.when}`),
      ]
    },
  },
  {
    name: 'of whom',
    fits: isFront,
    write: (w) => {
      const whole = w.counted({ from: 60, isBare: true, measure: undefined, period: undefined })
      const part = w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })
      const behind =
        w.fact.counts === 'subject' ? w.predicate(w.finite('past', true), '') : `were ${w.behind()}`
      return [
        sentence(
          `the list had ${whole}, ${part} of ${w.fact.counted.isPerson ? 'whom' : 'which'} ${behind}${w.where}${w.when}`,
        ),
      ]
    },
  },
  {
    name: 'of the N',
    fits: all(isVerb, isBareable),
    write: (w) => {
      const whole = w.counted({ from: 60, isBare: true, measure: undefined, period: undefined })
      const part = w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })
      return [sentence(`of the ${whole}, ${w.clause(part)}${w.where}${w.when}`)]
    },
  },
  {
    name: 'N of the N',
    fits: isFront,
    write: (w) => {
      const part = w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last + 2 } })
      const whole = w.counted({ from: 60, isBare: true, measure: undefined, period: undefined })
      return [sentence(`${w.front(`${part} of the ${whole}`)}${w.where}${w.when}`)]
    },
  },
  {
    name: 'share of those',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.front(`${w.mark('60 percent', { value: 60, unit: 'percent', status: null })} of the ${w.fact.counted.many}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'bare number in the next sentence',
    fits: isVerb,
    write: (w) => {
      const first = sentence(`${w.clause(w.counted({ from: 60, isBare: true }))}${w.when}`)
      const bare = w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })
      return [first, sentence(`${bare} were from ${w.chance.pick(cities)}`)]
    },
  },
  {
    name: 'act again with a bare number',
    fits: (fact) => isVerb(fact) && isBareable(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const first = sentence(`in 2014, ${w.active(w.counted({ isBare: true, period: '2014' }))}`)
      const bare = w.figure({ isBare: true, period: '2016' })
      const again =
        w.fact.counts === 'subject'
          ? `in 2016, ${bare} ${w.predicate(w.finite('past', true), '')}`
          : `in 2016, ${w.they()} ${w.predicate(w.fact.verb.past, bare)}`
      return [first, sentence(again)]
    },
  },
  {
    name: 'the figure was',
    fits: (fact) => isVerb(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const first = sentence(`${w.clause(w.counted({ isBare: true, period: '2016' }))} in 2016`)
      return [first, sentence(`in 2014, the figure was ${w.figure({ isBare: true, period: '2014' })}`)]
    },
  },
  {
    name: 'for a total of',
    fits: isVerb,
    write: (w) => {
      const one = w.number(3, 40)
      const two = w.number(41, 90)
      const text = w.clause(
        `${w.counted({ value: one, isBare: true })} and ${w.counted({ value: two, noun: w.fact.second, isBare: true })}`,
      )
      return [
        sentence(
          `${text}${w.where}${w.when}, for a total of ${w.figure({ value: one + two, isBare: true })}`,
        ),
      ]
    },
  },
  {
    name: 'bringing the total to',
    fits: isVerb,
    write: (w) => {
      const relation = { type: 'part-of', to: 1 }
      const first = w.clause(
        w.counted({ to: 40, isBare: true, relation, period: w.fact.aspect === 'event' ? 'RP' : undefined }),
      )
      return [
        sentence(
          `${first} in May, bringing the total to ${w.figure({ from: 50, isBare: true, period: undefined })}`,
        ),
      ]
    },
  },
  {
    name: 'respectively',
    fits: (fact) => isVerb(fact) && fact.aspect !== 'rule' && fact.counted.lemma !== fact.second.lemma,
    write: (w) => {
      const one = w.counted({ isBare: true, period: w.unsaid })
      const at = w.last
      const two = w.counted({
        isBare: true,
        noun: w.fact.second,
        period: w.unsaid,
      })
      const text = w.clause(`${one} and ${two}`)
      return [
        sentence(
          `${text}, compared with ${baseline(w, at)} and ${baseline(w, at + 1)}, respectively, in 2014`,
        ),
      ]
    },
  },
  {
    name: 'compared with a year',
    fits: (fact) => isVerb(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const text = w.clause(w.counted({ isBare: true, period: w.unsaid }))
      return [
        sentence(
          `${text}${w.where}, compared ${w.chance.pick(['with', 'to'])} ${baseline(w, w.last)} in 2014`,
        ),
      ]
    },
  },
  {
    name: 'compared with the period before',
    fits: all(isVerb, isEvent),
    write: (w) => {
      const text = w.clause(w.counted({ isBare: true, period: 'RP' }))
      return [sentence(`${text}${w.where}, compared with ${baseline(w, w.last, 'PRP')} in the previous year`)]
    },
  },
  {
    name: 'up from',
    fits: (fact) => isFront(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const text = w.front(w.counted({ isBare: true, period: w.unsaid }))
      return [
        sentence(
          `${text}${w.where}, ${w.chance.pick(['up from', 'down from', 'an increase from', 'a decrease from'])} ${baseline(w, w.last)} in 2014`,
        ),
      ]
    },
  },
  {
    name: 'baseline in a bracket',
    fits: (fact) => isFront(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const phrase = w.counted({ isBare: true, period: w.unsaid })
      return [sentence(`${w.front(`${phrase} (${baseline(w, w.last)} in 2014)`)}${w.where}`)]
    },
  },
  {
    name: 'reported with that',
    fits: isVerb,
    write: (w) => [
      sentence(
        `${w.teller()} ${w.chance.pick(['reported', 'said', 'noted', 'announced'])} that ${w.clause(w.counted())}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'reported without that',
    fits: isVerb,
    write: (w) => [sentence(`${w.teller()} said ${w.clause(w.counted())}${w.where}${w.when}`)],
  },
  {
    name: 'reported behind',
    fits: isVerb,
    write: (w) => [sentence(`${w.clause(w.counted())}${w.where}${w.when}, ${w.teller()} said`)],
  },
  {
    name: 'according to',
    fits: isVerb,
    write: (w) => {
      const teller = w.teller()
      const text = `${w.clause(w.counted())}${w.where}${w.when}`
      return [
        sentence(
          w.chance.happens(0.5) ? `according to ${teller}, ${text}` : `${text}, according to ${teller}`,
        ),
      ]
    },
  },
  {
    name: 'number of those rose',
    fits: isFront,
    write: (w) => [
      sentence(
        `the number of ${w.fact.counted.many} ${w.behind()}${w.where} rose to ${w.figure({ isBare: true })}${w.when}`,
      ),
    ],
  },
  {
    name: 'number of those in a relative clause',
    fits: isFront,
    write: (w) => {
      const form =
        w.fact.counts === 'subject' ? w.predicate(w.finite('past', true), '') : `were ${w.behind()}`
      return [
        sentence(
          `the number of ${w.fact.counted.many} ${w.who()} ${form} was ${w.figure({ isBare: true })}${w.when}`,
        ),
      ]
    },
  },
  {
    name: 'including a bare number',
    fits: all(isVerb, isBareable),
    write: (w) => {
      const text = w.clause(w.counted({ from: 60, isBare: true }))
      return [
        sentence(
          `${text}, including ${w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })} in Riga${w.when}`,
        ),
      ]
    },
  },
  {
    name: 'including another noun',
    fits: all(isVerb, isPersonal),
    write: (w) => {
      const text = w.clause(w.counted({ from: 60, isBare: true }))
      const part = w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })
      return [sentence(`${text}${w.where}${w.when}, including ${part} women`)]
    },
  },
  {
    name: 'parts behind a colon',
    fits: isVerb,
    write: (w) => parts(w, (one, two) => `: ${one} in Riga and ${two} in Lusaka`),
  },
  {
    name: 'parts behind a semicolon',
    fits: isVerb,
    write: (w) => parts(w, (one, two) => `; ${one} were from Riga, and ${two} were from Lusaka`),
  },
  {
    name: 'parts in a bracket',
    fits: isVerb,
    write: (w) => parts(w, (one, two) => ` (${one} in Riga and ${two} in Lusaka)`),
  },
  {
    name: 'question of number',
    fits: isFront,
    write: (w) => {
      const many =
        w.fact.counts === 'subject' ? w.predicate(w.finite('past', true), '') : `were ${w.behind()}`
      return [
        sentence(
          `asked how many ${w.fact.counted.many} ${many}${w.when}, ${w.teller()} said ${w.figure({ isBare: true })}`,
        ),
      ]
    },
  },
  {
    name: 'participle clause of the subject',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} acted on a tip, ${w.predicate(w.fact.verb.gerund, w.counted())}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'having done',
    fits: isDone,
    write: (w) => [
      sentence(
        `having ${w.predicate(w.fact.verb.participle, w.counted())}${w.where}${w.when}, ${w.fact.agent.text} drew praise`,
      ),
    ],
  },
  {
    name: 'after-clause',
    fits: isVerb,
    write: (w) => [sentence(`after ${w.clause(w.counted())}${w.where}${w.when}, critics spoke out`)],
  },
  {
    name: 'which-clause of the agent',
    fits: all(isDone, (fact) => !/^(?:men|women|voters)/.test(fact.agent.text)),
    write: (w) => {
      const { agent } = w.fact
      const who =
        agent.plural && agent.text !== 'the police' && agent.text !== 'authorities' ? 'who' : 'which'
      return [
        sentence(
          `${agent.text}, ${who} ${w.predicate(w.fact.verb.past === 'was' ? 'were' : w.finite('past', agent.plural), w.counted())}${w.where}${w.when}, drew praise`,
        ),
      ]
    },
  },
  {
    name: 'managed to',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.chance.pick(['managed', 'proceeded'])} to ${w.predicate(w.fact.verb.base, w.counted())}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'began doing',
    fits: all(isDone, isProgressive),
    write: (w) => [
      sentence(
        `${w.fact.agent.text} began ${w.predicate(w.fact.verb.gerund, w.counted())}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'helped to',
    fits: isDone,
    write: (w) => [
      sentence(
        `two dogs helped ${w.fact.agent.text} to ${w.predicate(w.fact.verb.base, w.counted())}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'among those',
    fits: all(isObject, (fact) => !fact.needsAgent),
    write: (w) => [sentence(`among those ${w.participle()}${w.where}${w.when} were ${w.counted()}`)],
  },
  {
    name: 'another act before',
    fits: isVerb,
    write: (w) => [sentence(`volunteers planted 300 trees, and ${w.clause(w.counted())}${w.where}${w.when}`)],
  },
  {
    name: 'another act behind',
    fits: isVerb,
    write: (w) => [sentence(`${w.clause(w.counted())}${w.where}${w.when}, and volunteers planted 300 trees`)],
  },
  {
    name: 'another act in a while-clause',
    fits: isVerb,
    write: (w) => [
      sentence(`while volunteers planted 300 trees in 14 parks, ${w.clause(w.counted())}${w.where}${w.when}`),
    ],
  },
]

/** A whole with the two parts that sum up to it. */
function parts(w: Writer, behind: (one: string, two: string) => string): string[] {
  const one = w.number(2, 40)
  const two = w.number(41, 90)
  const text = w.clause(w.counted({ value: one + two, isBare: true }))
  const relation = { type: 'part-of', to: w.last }
  const part = (value: number) => w.figure({ value, isBare: true, relation })
  const first = part(one)
  return [sentence(`${text}${behind(first, part(two))}`)]
}

const were = (w: Writer) =>
  w.fact.counts === 'subject' ? w.predicate(w.finite('past', true), '') : `were ${w.behind()}`
const was = (w: Writer) =>
  w.fact.counts === 'subject' ? w.predicate(w.finite('past', false), '') : `was ${w.behind()}`

/** `did not report any deaths` says that nobody told, not that there were none. */
const isTold = ({ verb, counts }: Fact) => counts !== 'noun' && telling.has(verb.base)
const telling = new Set(tellingVerbs.split(/\s+/))

const negatedOfAll: Construction[] = [
  {
    name: 'did not do any',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.zero(`did not ${w.predicate(w.fact.verb.base, `any ${w.fact.counted.many}`)}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'has not done any',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.zero(`${w.fact.agent.plural ? 'have' : 'has'} not ${w.predicate(w.fact.verb.participle, `any ${w.fact.counted.many}`)}`, { period: w.fact.aspect === 'event' ? 'RP' : undefined })}${w.where}`,
      ),
    ],
  },
  {
    name: 'did no',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.predicate(w.finite('past', w.fact.agent.plural), w.zero(`no ${w.fact.counted.many}`))}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'no subject',
    fits: isFront,
    write: (w) => [sentence(`${w.zero(`no ${w.fact.counted.many}`)} ${were(w)}${w.where}${w.when}`)],
  },
  {
    name: 'none of the',
    fits: isFront,
    write: (w) => [sentence(`${w.zero(`none of the ${w.fact.counted.many}`)} ${was(w)}${w.where}${w.when}`)],
  },
  {
    name: 'not a single',
    fits: isFront,
    write: (w) => [sentence(`${w.zero(`not a single ${w.fact.counted.one}`)} ${was(w)}${w.where}${w.when}`)],
  },
  {
    name: 'failed to do any',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.zero(`failed to ${w.predicate(w.fact.verb.base, `any ${w.fact.counted.many}`)}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'was unable to do any',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.fact.agent.plural ? 'were' : 'was'} ${w.zero(`unable to ${w.predicate(w.fact.verb.base, `any ${w.fact.counted.many}`)}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'without doing any',
    fits: isDone,
    write: (w) => [
      sentence(
        `${w.fact.agent.text} met twice ${w.zero(`without ${w.predicate(w.fact.verb.gerund, `any ${w.fact.counted.many}`)}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'no acts',
    fits: all(hasAct, isFront),
    write: (w) => [
      sentence(`there were ${w.zero(`no ${w.fact.act?.many}`)} of ${w.fact.counted.many}${w.where}${w.when}`),
    ],
  },
  {
    name: 'acts reported none',
    fits: all(isActAlone, isFront, actIsFree('report', [])),
    write: (w) => [sentence(`${w.teller()} reported ${w.zero(`no ${w.fact.act?.many}`)}${w.where}${w.when}`)],
  },
  {
    name: 'no reports of',
    fits: isFront,
    write: (w) => {
      const being = w.fact.counts === 'subject' ? w.predicate(w.fact.verb.gerund, '') : `being ${w.behind()}`
      return [
        sentence(`there were ${w.zero(`no reports of ${w.fact.counted.many} ${being}`)}${w.where}${w.when}`),
      ]
    },
  },
  {
    name: 'said that no',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.teller()} said that ${w.zero(`no ${w.fact.counted.many}`)} ${were(w)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'none compared with',
    fits: (fact) => isFront(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const zero = w.zero(`no ${w.fact.counted.many}`, {
        period: w.fact.aspect === 'event' ? 'RP' : undefined,
      })
      return [sentence(`${zero} ${were(w)}${w.where}, compared with ${baseline(w, w.last)} in 2014`)]
    },
  },
]

const negated = negatedOfAll.map((one) => ({ ...one, fits: (fact: Fact) => !isTold(fact) && one.fits(fact) }))

const untold: Construction[] = [
  {
    name: 'did not report how many',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.teller()} ${w.unreported(`did not ${w.chance.pick(['report', 'say', 'disclose', 'specify'])} how many ${w.fact.counted.many} ${were(w)}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'did not report doing any',
    fits: (fact) => isDone(fact) && !isTold(fact),
    write: (w) => [
      sentence(
        `${w.fact.agent.text} ${w.unreported(`did not report ${w.predicate(w.fact.verb.gerund, `any ${w.fact.counted.many}`)}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'did not report any acts',
    fits: all(isActAlone, isFront),
    write: (w) => [
      sentence(`${w.teller()} ${w.unreported(`did not report any ${w.fact.act?.many}`)}${w.where}${w.when}`),
    ],
  },
  {
    name: 'did not provide data on acts',
    fits: all(isActAlone, isFront),
    write: (w) => [
      sentence(
        `${w.teller()} ${w.unreported(`did not provide data on ${w.fact.act?.many}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'did not provide the number of those',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.teller()} ${w.unreported(`did not provide the number of ${w.fact.counted.many} ${w.behind()}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'no data on the number of those',
    fits: isFront,
    write: (w) => [
      sentence(
        `there were ${w.unreported(`no data on the number of ${w.fact.counted.many} ${w.behind()}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'number was unknown',
    fits: isFront,
    write: (w) => [
      sentence(
        `${w.unreported(`the number of ${w.fact.counted.many} ${w.behind()}${w.where} was ${w.chance.pick(['unknown', 'not available', 'unavailable', 'not disclosed'])}`)}${w.when}`,
      ),
    ],
  },
  {
    name: 'unclear how many',
    fits: isFront,
    write: (w) => [
      sentence(
        `it was ${w.unreported(`${w.chance.pick(['unclear', 'unknown'])} how many ${w.fact.counted.many} ${were(w)}`)}${w.where}${w.when}`,
      ),
    ],
  },
]

/** The counted noun with a verb of no measure of its own. */
const ofNouns: Construction[] = [
  {
    name: 'noun: there were',
    fits: isNoun,
    write: (w) => [sentence(`there were ${w.counted()}${w.where}${w.when}`)],
  },
  {
    name: 'noun: listed',
    fits: all(isNoun, saysNothing('see', 'observer')),
    write: (w) => [sentence(`observers saw ${w.counted()}${w.where}${w.when}`)],
  },
  {
    name: 'noun: reported',
    fits: all(isNoun, saysNothing('report', 'ministry')),
    write: (w) => [sentence(`the ministry reported ${w.counted()}${w.where}${w.when}`)],
  },
  {
    name: 'noun: passive of counting',
    fits: all(isNoun, saysNothing('mention', 'observer')),
    write: (w) => [sentence(`${w.counted()} were mentioned in the report`)],
  },
  {
    name: 'noun: number rose',
    fits: isNoun,
    write: (w) => [
      sentence(`the number of ${w.fact.counted.many} rose to ${w.figure({ isBare: true })}${w.when}`),
    ],
  },
  {
    name: 'noun: rose to',
    fits: (fact) => isNoun(fact) && isEvent(fact) && !fact.counted.isPerson,
    write: (w) => {
      const to = w.figure({ isBare: true, period: w.fact.isAct ? 'RP' : undefined })
      return [sentence(`${w.fact.counted.many} rose to ${to}, from ${baseline(w, w.last)} in 2014`)]
    },
  },
  {
    name: 'noun: compared with',
    fits: (fact) => isNoun(fact) && fact.aspect !== 'rule',
    write: (w) => {
      const now = w.counted({
        isBare: true,
        period: w.fact.aspect !== 'event' ? null : w.fact.isAct ? 'RP' : undefined,
      })
      return [sentence(`there were ${now}${w.where}, compared with ${baseline(w, w.last)} in 2014`)]
    },
  },
  {
    name: 'noun: coordinated',
    fits: all(isNoun, ({ counted, second }) => counted.many !== second.many),
    write: (w) => [
      sentence(`there were ${w.counted()} and ${w.counted({ noun: w.fact.second })}${w.where}${w.when}`),
    ],
  },
  {
    name: 'noun: of these',
    fits: isNoun,
    write: (w) => {
      const first = sentence(`there were ${w.counted({ from: 60, isBare: true })}${w.when}`)
      return [
        first,
        sentence(
          `of these, ${w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })} were in Riga`,
        ),
      ]
    },
  },
  {
    name: 'noun: including',
    fits: isNoun,
    write: (w) => {
      const whole = w.counted({ from: 60, isBare: true })
      return [
        sentence(
          `there were ${whole}, including ${w.figure({ to: 50, isBare: true, relation: { type: 'part-of', to: w.last } })} in Riga${w.when}`,
        ),
      ]
    },
  },
  {
    name: 'noun: parts behind a colon',
    fits: isNoun,
    write: (w) => {
      const one = w.number(2, 40)
      const two = w.number(41, 90)
      const whole = w.counted({ value: one + two, isBare: true })
      const relation = { type: 'part-of', to: w.last }
      const first = w.figure({ value: one, isBare: true, relation })
      return [
        sentence(
          `there were ${whole}: ${first} in Riga and ${w.figure({ value: two, isBare: true, relation })} in Lusaka`,
        ),
      ]
    },
  },
  {
    name: 'noun: gapping',
    fits: isNoun,
    write: (w) => [
      sentence(
        `there were ${w.counted({ isBare: true })} in Riga and ${w.figure({ isBare: true, relation: null })} in Lusaka${w.when}`,
      ),
    ],
  },
  {
    name: 'noun: interrupted',
    fits: isNoun,
    write: (w) => [
      sentence(`the ${w.counted({ isBare: true })} – most of them in two port towns – were well known`),
    ],
  },
  {
    name: 'noun: according to',
    fits: isNoun,
    write: (w) => [sentence(`according to ${w.teller()}, there were ${w.counted()}${w.where}${w.when}`)],
  },
  {
    name: 'noun: no',
    fits: isNoun,
    write: (w) => [sentence(`there were ${w.zero(`no ${w.fact.counted.many}`)}${w.where}${w.when}`)],
  },
  {
    name: 'noun: no reports of',
    fits: all(isNoun, (fact) => fact.aspect === 'event' && !/report/.test(fact.counted.many)),
    write: (w) => [
      sentence(`there were ${w.zero(`no reports of ${w.fact.counted.many}`)}${w.where}${w.when}`),
    ],
  },
  {
    name: 'noun: did not report any',
    fits: isNoun,
    write: (w) => [
      sentence(
        `the ministry ${w.unreported(`did not report any ${w.fact.counted.many}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'noun: no data on',
    fits: isNoun,
    write: (w) => [
      sentence(
        `the ministry ${w.unreported(`did not provide data on the number of ${w.fact.counted.many}`)}${w.where}${w.when}`,
      ),
    ],
  },
  {
    name: 'noun: number was unknown',
    fits: isNoun,
    write: (w) => [
      sentence(
        `${w.unreported(`the number of ${w.fact.counted.many} was ${w.chance.pick(['unknown', 'not available'])}`)}`,
      ),
    ],
  },
]

export const constructions: readonly Construction[] = [...positive, ...negated, ...untold, ...ofNouns]
