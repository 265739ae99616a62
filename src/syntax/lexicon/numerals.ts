/**
 * The words of numbers and what they are worth.
 */

/** Cardinals. */
export const numerals: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // biome-ignore format: a table of numbers reads best in rows

/** What multiplies the number before it. */
export const magnitudes: Readonly<Record<string, number>> = {
  dozen: 12, hundred: 100, thousand: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5, million: 1e6, mln: 1e6, mn: 1e6, mil: 1e6,
  crore: 1e7, crores: 1e7, cr: 1e7, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12, quadrillion: 1e15,
} // biome-ignore format: a table of numbers reads best in rows

/** Each fraction word with its denominator. */
export const denominators: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6,
  sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, twentieth: 20,
  twentieths: 20, hundredth: 100, hundredths: 100, thousandth: 1000, thousandths: 1000, twice: 0, thrice: 0,
} // biome-ignore format: a table of numbers reads best in rows

/** Ordinals, from the first on; `thirtieth` is 30. */
export const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'

/** Spellings that begin with a number and count nothing: each is one word. */
export const idioms = `one-child one-dimensional one-man one-off one-on-one one-party one-room one-shot one-sided one-size one-stop one-time one-track one-way
  two-by-four two-dimensional two-faced two-sided two-tier two-tiered two-way two-wheeled two-wheeler three-dimensional three-way four-wheel
  five-star four-star three-star two-star seven-seater zero-covid zero-emission zero-emissions zero-hour zero_hour zero-sum zero-tolerance
  zero_tolerance one_by_one one_name_only one_or_another half-brother half-sister half_brother half_sister half-hearted
  half-time half_time half-way half_way`
