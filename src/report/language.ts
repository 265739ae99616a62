/**
 * The language of a text, by its letters and its commonest words.
 *
 * A script that one language is written in says it alone. For the others the words that hold sentences together are
 * counted: in running text a fifth to a half of all words are of the forty commonest of their language, so that two
 * sentences are enough, and a list of names gives no answer.
 *
 * What libraries there are answer always: franc gives Spanish for a page of titles and Hausa for Turkish, and takes
 * half as long to load as remark does; eld takes ten times as long.
 */
import { once } from '../constants.ts'

/**
 * Tells the language of a text.
 *
 * @param text Running text; the first 1,500 characters count.
 * @returns A BCP 47 tag; null where it cannot be told.
 * @example
 * ```ts
 * languageOfText('Le gouvernement a condamné sept personnes pour la traite.') // 'fr'
 * ```
 */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, longestSample)
  const script = scriptOf(sample)
  if (script === null) return null
  return ownScripts.find(([name]) => name === script)?.[1] ?? byWords(sample, script)
}

/** Whether a BCP 47 tag is one of English. */
export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language)
}

/** More text changes no answer. */
const longestSample = 1500

/** The scripts that one language is written in; Japanese has Chinese letters too, so it is asked first. */
const ownScripts: readonly (readonly [script: string, language: string])[] = [
  ['Hiragana', 'ja'],
  ['Hangul', 'ko'],
  ['Han', 'zh'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Armenian', 'hy'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Sinhala', 'si'],
  ['Gurmukhi', 'pa'],
]

/** The script of most of the letters; null where a text has none, or is mixed. */
function scriptOf(text: string): string | null {
  if (asciiLetters(text) > text.length / 2) return 'Latin'
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return null
  const isMost = (script: string) =>
    count(text, new RegExp(`\\p{Script=${script}}`, 'gu')) > (script === 'Hiragana' ? 0.1 : 0.5) * letters
  return [...Object.keys(commonWords), ...ownScripts.map(([script]) => script)].find(isMost) ?? null
}

/** A loop: most texts are in English, and to match a pattern for each letter takes as long as to parse. */
function asciiLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) letters++
  }
  return letters
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/**
 * The language whose commonest words the text has most of; null where none has a clear lead. A word that several
 * languages share tells less: it counts for each of them by its part.
 */
function byWords(text: string, script: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
  const known = commonIn.get(script)?.()
  const tallies = new Map<string, Tally>()
  for (const word of words) {
    const languages = known?.get(word) ?? byLetters(word, script)
    for (const language of languages) {
      const { hits, weight } = tallies.get(language) ?? { hits: 0, weight: 0 }
      tallies.set(language, { hits: hits + 1, weight: weight + 1 / languages.length })
    }
  }
  const [first, second] = [...tallies].sort(([, one], [, other]) => other.weight - one.weight)
  if (first === undefined) return null
  const [language, { hits, weight }] = first
  const rival = second?.[1].weight ?? 0
  const fewest = script !== 'Latin' ? 1 : rival === 0 ? fewestHits - 1 : fewestHits
  return hits >= Math.max(fewest, leastShare * words.length) && weight >= clearLead * rival ? language : null
}

/** How many of a text's words are common in a language, and what they weigh. */
interface Tally {
  hits: number
  weight: number
}

/** Fewer words of Latin letters may stand in a name or a quotation. */
const fewestHits = 3

/** In running text the share is above a fifth; headings, tables and names among it thin it out. */
const leastShare = 0.08

/** Kindred languages share some of their commonest words. */
const clearLead = 1.3

/** A word that is not common may have a letter that one language alone has. */
function byLetters(word: string, script: string): readonly string[] {
  const found = ownLetters[script]?.find(([letters]) => letters.test(word))
  return found === undefined ? [] : [found[1]]
}

const ownLetters: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  Latin: [
    [/[ãõ]/, 'pt'],
    [/ñ/, 'es'],
    [/ß/, 'de'],
    [/[ğı]/, 'tr'],
    [/[łżźśń]/, 'pl'],
    [/[řůě]/, 'cs'],
    [/[őű]/, 'hu'],
    [/[țș]/, 'ro'],
    [/[ơưạảấầẩậắặẹẻếềểệịọỏốồổộớờởợụủứừửữựỳỹ]/, 'vi'],
  ],
  Cyrillic: [
    [/[іїєґ]/, 'uk'],
    [/[љњћђ]/, 'sr'],
    [/[әқғұ]/, 'kk'],
    [/[ҷӣӯ]/, 'tg'],
    [/[ыэё]/, 'ru'],
  ],
  Arabic: [
    [/[ټډړښځڅې]/, 'ps'],
    [/[ٹڈڑےں]/, 'ur'],
    [/[ڕڵۆێ]/, 'ku'],
    [/[پچژگ]/, 'fa'],
    [/ة$/, 'ar'],
  ],
}

/** From a word to the languages of a script that it is common in. */
function indexOf(languages: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, words] of Object.entries(languages))
    for (const word of new Set(words.split(' '))) index.set(word, [...(index.get(word) ?? []), language])
  return index
}

/** The commonest words of each language, by the script that several are written in. */
const commonWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    en: 'the of and to in a that is was for it with as on by not at be this are or from have an were which has had their its they but been who will one there would all also more than when under other after may any',
    fr: "le la les de des du et à un une en dans que qui est pour par sur au aux ce cette il elle ne pas avec son sa ses ont été sont plus ou leur leurs comme mais d'un d'une n'a qu'il être fait selon entre l'article",
    es: 'el la los las de del y a en un una que por para con se su sus al es no lo como más fue ha han o entre sobre ser pero este esta también sin son había años según desde',
    pt: 'o a os as de da do das dos e em um uma que por para com se na no nas nos ao à não é foi são mais como sua seu também ou pelo pela entre sobre até ser tem foram às aos',
    it: "il lo la i gli le di del della dei delle e a in un una che per con su non è sono da al alla nel nella si come più anche ha hanno dal dalla ma stato stati suo sua tra o essere degli dell'",
    de: 'der die das und in zu den von mit ist des sich auf für nicht ein eine dem als auch an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis wegen gegen durch unter',
    nl: 'de het een en van in te dat die is op voor met zijn niet aan er om ook als bij door naar of uit worden werd hun over nog deze wordt dan zich maar tot heeft werden hij ze',
    sv: 'och att det i en som på är av för med till den har de inte om ett men var från vid kan ut så efter eller nu där under skulle sig också när',
    da: 'og i at det en den til er som på de med han af for ikke der var et har om vi men fra eller blev også efter ved kan sig hvor deres over ud bliver',
    no: 'og i det er på som en til å av for med at den har ikke de var et om fra men vi ble kan etter også skal være sin ved eller hun seg hvor når',
    fi: 'ja on ei se että oli hän ovat mutta myös kun sen joka tai kuin vuonna ole mukaan sekä niin olla ollut voi joita heidän jos siitä vain',
    pl: 'i w na z do nie się że to o jest za od przez po dla jak oraz są był być tym przy ich lub może tego która które który także jego jej został',
    cs: 'a v na se že je s z do o to za pro i jako by byl byla bylo ve od po které který také jeho při nebo podle jsou není být ze jejich',
    hu: 'a az és hogy nem is egy volt meg ez el de csak ha már még azt vagy ki van mint lehet szerint után között által illetve amely között',
    ro: 'și şi de în a la cu pe care din nu o să un este pentru că au ce mai fost prin sau se al ale lui sunt dar către după acest această fi',
    tr: 've bir bu da de için ile olarak olan daha çok en kadar ne gibi sonra ya veya ancak olduğu tarafından göre ise değil her var ilgili etti edildi üzerinde',
    sq: 'dhe të në e i me për nga që një është se nuk ka si u më kanë ose janë por do ishte kjo ky këtë duke këto nëse',
    hr: 'i u na je se da za od su o s iz koji kao ne što ili a do kako koje koja nije biti bio te po prema će te njihov',
    id: 'yang dan di untuk dengan dari pada ini itu dalam tidak oleh akan adalah mereka ke sebagai atau telah karena juga bahwa para ada dapat tersebut orang lebih',
    vi: 'và của các là có được trong cho không với người một những đã về tại này khi để từ đến ra theo như cũng bị phải hay nhưng vào',
    sw: 'na ya wa kwa ni katika za la cha kuwa hiyo kama watu hii wake yake ambao pia au hayo hilo baada kwamba ili alikuwa walikuwa wao huo',
    so: 'ka ku oo iyo ay in uu la ee u waxaa si soo ayaa ah waa kale dhex lagu loo waxay dadka isku sidii',
    ht: 'la nan yo te ki pou yon ak li nou sa pa se ap gen moun mwen lè yo men tout',
    tl: 'ang ng sa mga na at ay ni para hindi may ito siya kung mula ang kanyang nila pero isang noong',
  },
  Cyrillic: {
    ru: 'и в не на что с по как это из он за от к о для был его у а то были которые также же было или при они их лиц если может быть года со под между однако после',
    uk: 'і в не на що з та до у як це за від про для був його є які також або при вони їх було бути року між після й але під щодо які осіб',
    bg: 'и на да се в от за не е са с че по като е бе който които или те му при това след до са във със според което',
    sr: 'и у на је се да за од су о са из који као не што или а до како које која није бити био те по према ће',
    kk: 'және мен бұл үшін бойынша деп болып туралы осы бар оның сондай бір емес болған тиіс бойынша',
    ky: 'жана менен бул үчүн боюнча деп болуп тууралуу ушул бар анын бир эмес болгон тийиш',
    tg: 'ва дар ба аз ки бо барои ин он аст шуд мешавад карда буд ҳам ё',
    mn: 'нь ба байна болон энэ юм гэж бол байсан хүний тухай өөр буюу дээр',
  },
  Arabic: {
    ar: 'في من على إلى أن التي الذي عن مع هذا هذه لم لا ما كان كانت بعد قد بين أو كما أي ذلك حتى إن غير حيث قبل وقد وفي ومن منذ بها فيها',
    fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم شد نیز می‌شود شده بود باید اما وی ها های می کند یا',
    ps: 'او د په چې له ته دی دي سره یې کې ده کړي هم نه شو شوي وي دا یا',
    ur: 'کے میں کی ہے سے اور کو کا نے پر ہیں کہ اس یہ نہیں تھا کر گیا تھے بھی لئے لیے ایک جو تک ان',
    ku: 'لە بە و بۆ کە ئەم ئەو لەگەڵ بوو نییە یان هەر کرد هەموو',
  },
  Devanagari: {
    hi: 'के में की है से और को का ने पर हैं कि इस यह नहीं था कर गया थे भी लिए एक जो तक उन हो किया',
    ne: 'र को मा छ ले का पनि लाई छन् गर्न भएको गरेको यो हो थियो एक नेपालको तथा वा गरी',
  },
  Ethiopic: {
    am: 'ነው እና ላይ ውስጥ ግን ነበር ወደ እንደ ያለ ሰዎች ደግሞ ወይም መሆኑን',
    ti: 'እዩ ናይ ኣብ ካብ እቲ ምስ ድማ ከም እዮም ነቲ ወይ ዝነበረ',
  },
}

/** For each script the index of its words. */
const commonIn = new Map(
  Object.entries(commonWords).map(([script, languages]) => [script, once(() => indexOf(languages))]),
)

/**
 * Reads the name or the tag of a language.
 *
 * @param printed `English`, `français`, `en-GB`, `en_US`
 * @returns A BCP 47 tag; null where it is none.
 */
export function languageNamed(printed: string): string | null {
  const text = printed.trim().replace('_', '-')
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(text)) return tagOf(text)
  const name = text.toLowerCase()
  return Object.hasOwn(languages, name) ? (languages[name] ?? null) : null
}

/** `EN-us` → `en-US`; `x-default`, `und` and `mul` name no language. */
function tagOf(text: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(text)[0] ?? null
    return tag === null || /^(?:und|mul|zxx|mis|x)\b/.test(tag) ? null : tag
  } catch {
    return null
  }
}

/** The languages that Refworld's documents are in. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  russian: 'ru',
  русский: 'ru',
  arabic: 'ar',
  العربية: 'ar',
  german: 'de',
  deutsch: 'de',
  portuguese: 'pt',
  português: 'pt',
  chinese: 'zh',
  italian: 'it',
  turkish: 'tr',
  ukrainian: 'uk',
  persian: 'fa',
  farsi: 'fa',
  dari: 'prs',
  pashto: 'ps',
  dutch: 'nl',
  polish: 'pl',
  somali: 'so',
  swahili: 'sw',
}
