/**
 * What a JavaScript user would reach for today, on the same passages: only the figures and their values.
 */
import recognizers from '@microsoft/recognizers-text-suite'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type Detail, type ItemEntity } from 'wink-nlp'
import type { GoldClaim, GoldPassage } from './gold.ts'

type Extractor = (passage: GoldPassage) => GoldClaim[]

const figure = (text: string, start: number, end: number, value: number): GoldClaim => ({
  quote: text.slice(start, end),
  start,
  end,
  value,
})

/** `numbers()` of compromise. */
const compromise: Extractor = ({ text }) => {
  const found: { offset: { start: number; length: number }; number: { num: number } }[] = nlp(text)
    .numbers()
    .json({ offset: true })
  return found.map(({ offset, number }) =>
    figure(text, offset.start, offset.start + offset.length, number.num),
  )
}

/** The recognizers of numbers, percentages, ages, currencies and dimensions; the longest where they overlap. */
const microsoft: Extractor = ({ text }) => {
  const culture = recognizers.Culture.English
  const found = [
    recognizers.recognizeNumber(text, culture),
    recognizers.recognizePercentage(text, culture),
    recognizers.recognizeCurrency(text, culture),
    recognizers.recognizeAge(text, culture),
    recognizers.recognizeDimension(text, culture),
  ].flat()
  found.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: GoldClaim[] = []
  for (const { start, end, resolution } of found) {
    if (kept.some((claim) => start < claim.end && end + 1 > claim.start)) continue
    const value = String(resolution?.value ?? '').replace('%', '')
    const range = /^[[(](.*),(.*)[)\]]$/.exec(value)
    const claim = figure(text, start, end + 1, Number(value))
    kept.push(
      range === null ? claim : { ...claim, value: null, min: Number(range[1]), max: Number(range[2]) },
    )
  }
  return kept
}

const wink = winkNLP(model)

/** The entities of wink-nlp that hold a number; its values are words, which compromise turns into numbers. */
const winkNlp: Extractor = ({ text }) => {
  const doc = wink.readDoc(text)
  const kinds = new Set(['CARDINAL', 'MONEY', 'PERCENT', 'DURATION'])
  const claims: GoldClaim[] = []
  let from = 0
  doc.entities().each((entity: ItemEntity) => {
    const detail = entity.out(wink.its.detail) as unknown as Detail
    const start = text.indexOf(detail.value, from)
    if (start < 0) return
    from = start + detail.value.length
    const [number] = [nlp(detail.value).numbers().get()].flat(2).map(Number)
    if (kinds.has(detail.type) && number !== undefined) claims.push(figure(text, start, from, number))
  })
  return claims
}

/** The extractors by the name of their package. */
export const others: readonly (readonly [string, Extractor])[] = [
  ['compromise', compromise],
  ['@microsoft/recognizers-text-suite', microsoft],
  ['wink-nlp', winkNlp],
]
