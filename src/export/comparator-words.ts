/** How a figure bounds the true value, in words: a spreadsheet would take a cell `=` for a formula. */
export const comparatorWords = {
  '=': 'exactly',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '~': 'about',
  range: 'range',
} as const
