/** A wrong use does not compile: each line marked here is an error of `tsc`, and would be one of the caller's. */
import './offline.ts'
import { expect, expectTypeOf, test } from 'vitest'
import {
  bibliography,
  type CslItem,
  cite,
  exportAs,
  parseCiteAs,
  styles,
  toCsl,
} from '../../src/cite/index.ts'
import { laos } from './document.ts'

const attempt = (call: () => unknown) => {
  try {
    return String(call())
  } catch (error) {
    return error instanceof RangeError ? error.message : `not a RangeError: ${String(error)}`
  }
}

test('what is wrong for the compiler is a clear error at run time', () => {
  // @ts-expect-error: there is no such style
  expect(attempt(() => cite(laos, { style: 'mhra' }))).toMatch(
    /^there is no style "mhra": use one of refworld, apa/,
  )
  // @ts-expect-error: there is no such locale
  expect(attempt(() => cite(laos, { style: 'apa', locale: 'la' }))).toMatch(
    /^there is no locale "la": use one of en-US/,
  )
  // @ts-expect-error: APA has no notes
  expect(attempt(() => cite(laos, { style: 'apa', form: 'ibid' }))).toMatch(
    /^apa has no form "ibid": use one of/,
  )
  // @ts-expect-error: OSCOLA does not cite in the text
  expect(attempt(() => cite(laos, { style: 'oscola', form: 'narrative' }))).toMatch(
    /^oscola has no form "narrative"/,
  )
  // @ts-expect-error: a later note points back to a first one
  expect(attempt(() => cite(laos, { style: 'oscola', form: 'subsequent-note' }))).toMatch(/^firstNote: /)
  // @ts-expect-error: Refworld's form is English
  expect(attempt(() => cite(laos, { style: 'refworld', locale: 'fr-FR' }))).toMatch(
    /^Refworld’s own form is English/,
  )
  // @ts-expect-error: a cite-as line has no places
  expect(attempt(() => cite(parseCiteAs('x'), { at: 'prosecution' }))).toMatch(
    /^at: only a report has places/,
  )
  // @ts-expect-error: there is no such format
  expect(attempt(() => exportAs([laos], 'endnote'))).toMatch(/^there is no format "endnote"/)
  expect(attempt(() => cite(laos, { format: 'latex', at: 'prosecution.p1', quote: true }))).toMatch(
    /^quote: latex has no quotations/,
  )
  // @ts-expect-error: LaTeX has two forms
  expect(attempt(() => cite(laos, { format: 'latex', form: 'note' }))).toMatch(/^latex has no form "note"/)
  // @ts-expect-error: there is no such style
  expect(attempt(() => bibliography([laos], { style: 'mhra' }))).toMatch(/^there is no style "mhra"/)
})

test('a format that has a style of its own takes none', () => {
  // @ts-expect-error: LaTeX has the paper's style
  expect(cite(laos, { format: 'latex', style: 'apa' })).toBe('\\autocite{usdos-tip-2017-laos}')
  // @ts-expect-error: a quotation needs a place
  expect(cite(laos, { quote: true })).toBe(cite(laos))
})

test('types of what comes out', () => {
  expectTypeOf(cite(laos)).toEqualTypeOf<string>()
  expectTypeOf(toCsl(laos)).toEqualTypeOf<CslItem>()
  expect(styles).toContain('apa')
})
