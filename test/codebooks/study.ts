/** A small codebook for the tests, and ways to spoil it. */
import type { MeasureDefinition } from '../../src/codebooks/codebook.ts'

/** A measure of a study; `over` replaces fields of it. */
export function measure(over: Partial<MeasureDefinition> = {}): MeasureDefinition {
  return {
    name: 'journalists-detained',
    label: 'Journalists detained',
    definition: 'Journalists arrested or held.',
    aspect: 'event',
    rows: [
      { verb: 'arrest detain', object: '<journalist>', example: 'Police detained {12} reporters.' },
      {
        noun: 'arrest',
        of: '<journalist>',
        example: 'There were {12} arrests of reporters.',
        not: ['{12} trials.'],
      },
    ],
    ...over,
  }
}

/** A codebook as JSON may have it; `over` replaces fields of it, and adds some. */
export function study(over: { [field: string]: unknown } = {}): { [field: string]: unknown } {
  return { name: 'press', version: '1.0.0', title: 'Attacks on the press', measures: [measure()], ...over }
}

/** A study with one row. */
export function withRow(row: unknown): { [field: string]: unknown } {
  return study({ measures: [{ ...measure(), rows: [row] }] })
}
