import { describe, expect, test } from 'vitest'
import { claims } from '../../src/export/records.ts'
import { parse } from '../../src/parse.ts'
import { languageOfText } from '../../src/report/language.ts'

describe('letters and commonest words tell the language', () => {
  test.each([
    [
      'en',
      'The government of the country did not meet the minimum standards for the elimination of trafficking.',
    ],
    [
      'fr',
      'Le gouvernement a condamné sept personnes pour la traite des êtres humains. Les tribunaux ont entendu douze témoins.',
    ],
    [
      'es',
      'El gobierno condenó a siete personas por trata de personas. Los tribunales escucharon a doce testigos.',
    ],
    ['pt', 'O governo condenou sete pessoas por tráfico de pessoas. Os tribunais ouviram doze testemunhas.'],
    [
      'de',
      'Die Regierung verurteilte sieben Personen wegen Menschenhandels. Die Gerichte hörten zwölf Zeugen.',
    ],
    [
      'it',
      'Il governo ha condannato sette persone per tratta di esseri umani. I tribunali hanno ascoltato dodici testimoni.',
    ],
    [
      'nl',
      'De regering heeft zeven personen veroordeeld, en de rechtbanken hebben het bewijs van twaalf getuigen gehoord.',
    ],
    [
      'tr',
      'Hükümet, insan ticareti suçundan yedi kişiyi mahkum etti. Mahkemeler on iki tanığı dinledi ve bu karar için bir yıl verdi.',
    ],
    [
      'id',
      'Pemerintah menghukum tujuh orang karena perdagangan manusia, dan mereka tidak dapat kembali ke rumah.',
    ],
    ['vi', 'Chính phủ đã kết án bảy người vì tội buôn người. Tòa án đã nghe mười hai nhân chứng.'],
    [
      'sw',
      'Serikali iliwahukumu watu saba kwa biashara haramu ya binadamu. Mahakama ilisikiliza mashahidi kumi na wawili.',
    ],
    ['ru', 'Правительство осудило семь человек за торговлю людьми. Суды заслушали двенадцать свидетелей.'],
    ['uk', 'Уряд засудив сімох осіб за торгівлю людьми. Суди заслухали дванадцять свідків.'],
    ['ar', 'أدانت الحكومة سبعة أشخاص بتهمة الاتجار بالبشر. استمعت المحاكم إلى اثني عشر شاهدا.'],
    ['fa', 'دولت هفت نفر را به جرم قاچاق انسان محکوم کرد. دادگاه‌ها دوازده شاهد را شنیدند.'],
    ['zh', '政府保持了适度的执法努力。法院在五月判处七名人贩子有罪。'],
    ['ja', '政府は適度な取り組みを続けた。裁判所は七人を有罪とした。'],
    ['ko', '정부는 인신매매범 일곱 명에게 유죄를 선고했다.'],
    ['hi', 'सरकार ने मानव तस्करी के लिए सात लोगों को दोषी ठहराया। अदालतों ने बारह गवाहों को सुना।'],
    ['lo', 'ລັດຖະບານໄດ້ຕັດສິນລົງໂທດເຈັດຄົນ'],
  ])('%s', (language, text) => expect(languageOfText(text)).toBe(language))

  test.each(['', '1,234', 'LAOS: TIER 2 WATCH LIST', 'Phongsaly, Oudomxay, Luang Namtha', 'It was so.'])(
    'nothing is told by "%s"',
    (text) => expect(languageOfText(text)).toBeNull(),
  )
})

const french =
  'Le gouvernement a condamné sept personnes pour la traite. Les tribunaux ont entendu 12 témoins, et la police a arrêté 40 hommes dans la capitale.'
const english =
  'The government convicted seven people of trafficking. The courts heard 12 witnesses, and the police arrested 40 men in the capital.'
const html = (lang: string, text: string) =>
  `<html lang="${lang}"><body><main><p>${text}</p></main></body></html>`

describe('the language of a document', () => {
  test.each<[string, string, string | null, string[]]>([
    ['is that of its words, with a finding', english, 'en', ['guessed-language']],
    ['also where it is another', french, 'fr', ['guessed-language', 'not-english']],
    ['is what the page says', html('fr-CA', french), 'fr-CA', ['not-english']],
    ['is what the page says where the words say nothing', html('nl', 'Zo was het.'), 'nl', ['not-english']],
    [
      'is not what a site says of all its pages',
      html('en', french),
      'fr',
      ['guessed-language', 'not-english'],
    ],
    ['is what front matter says', `---\nlanguage: French\n---\n\n${english}`, 'fr', ['not-english']],
    [
      'is what the address says',
      `Rapport\n\nPublisher Freedom House\nPublication Date 3 March 2010\nCite as Freedom House, Rapport, 3 March 2010, available at: https://www.refworld.org/reference/annualreport/freehou/2010/fr/12345 [accessed 4 March 2010]\n\nAinsi.`,
      'fr',
      ['not-english'],
    ],
    [
      'is that of a header in English with words that are so too',
      `Report on it\n\nPublisher Freedom House\nPublication Date 3 March 2010\n\n${english}`,
      'en',
      [],
    ],
    ['is not known where nothing says it', 'Vientiane, Savannakhet.', null, []],
  ])('%s', (_, source, language, rules) => {
    const { metadata, messages } = parse(source)
    expect(metadata.language).toBe(language)
    expect(messages.flatMap(({ ruleId }) => (/language|english/.test(ruleId ?? '') ? ruleId : []))).toEqual(
      rules,
    )
  })

  test('other than English gives no claims', () => {
    expect(claims(parse(english))).toHaveLength(3)
    expect(claims(parse(french))).toEqual([])
    expect(claims(parse(html('fr', english.slice(0, 20))))).toEqual([])
  })
})
