/**
 * INCEpTION, and whatever else reads UIMA CAS JSON (https://github.com/apache/uima-uimaj-io-jsoncas).
 *
 * A claim is an annotation of the layer `webanno.custom.Figure`, with each field as a feature; how it relates to another is
 * an annotation of the layer `webanno.custom.FigureRelation`. Offsets count UTF-16 code units.
 */
import { reportText } from '../../anchors/text.ts'
import { isObject } from '../../arguments.ts'
import type { Report } from '../../types.ts'
import { claimFields } from '../fields.ts'
import { type Arrow, checkText, fieldsFrom, type LeftMark, marksOf, relatedMarks } from './marks.ts'

const figure = 'webanno.custom.Figure'
const relation = 'webanno.custom.FigureRelation'

/** Writes a report's text with its claims. */
export function toCas(report: Report): string {
  const marks = marksOf(report)
  const text = reportText(report)
  const [sofa, document, firstFigure] = [1, 2, 3]
  const ids = new Map(marks.map(({ id }, index) => [id, firstFigure + index]))
  const figures = marks.map(({ id, start, end, fields }) => ({
    '%ID': ids.get(id),
    '%TYPE': figure,
    '@sofa': sofa,
    begin: start,
    end,
    ...Object.fromEntries(
      claimFields.filter((field) => fields[field] !== '').map((field) => [field, fields[field]]),
    ),
  }))
  const relations = marks
    .filter((mark) => mark.relation !== null && ids.has(mark.relation.to))
    .map((mark, index) => ({
      '%ID': firstFigure + marks.length + index,
      '%TYPE': relation,
      '@sofa': sofa,
      begin: mark.start,
      end: mark.end,
      '@Governor': ids.get(mark.relation?.to ?? ''),
      '@Dependent': ids.get(mark.id),
      relation: mark.relation?.type,
    }))
  const structures = [
    { '%ID': sofa, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: view, mimeType: 'text', sofaString: text },
    {
      '%ID': document,
      '%TYPE': 'uima.tcas.DocumentAnnotation',
      '@sofa': sofa,
      begin: 0,
      end: text.length,
      language: report.metadata.language ?? 'x-unspecified',
    },
    ...figures,
    ...relations,
  ]
  const members = structures.slice(1).map((structure) => structure['%ID'])
  const cas = {
    '%TYPES': types,
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { [view]: { '%SOFA': sofa, '%MEMBERS': members } },
  }
  return `${JSON.stringify(cas, null, 2)}\n`
}

const view = '_InitialView'

/** The layers: their names, and the ranges of their features. */
const types = {
  [figure]: typeOf(figure, Object.fromEntries(claimFields.map((field) => [field, 'uima.cas.String']))),
  [relation]: typeOf(relation, { Governor: figure, Dependent: figure, relation: 'uima.cas.String' }),
}

function typeOf(name: string, features: Readonly<Record<string, string>>) {
  const described = Object.entries(features).map(([feature, range]) => [
    feature,
    { '%NAME': feature, '%RANGE': range },
  ])
  return { '%NAME': name, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(described) }
}

/**
 * Reads the figures of a report's text.
 *
 * @throws SyntaxError where it is no UIMA CAS in JSON. RangeError where its text is not the report's, or a relation cannot
 *   be.
 */
export function fromCas(report: Report, json: string): LeftMark[] {
  const cas: unknown = JSON.parse(json)
  const structures = isObject(cas) ? cas['%FEATURE_STRUCTURES'] : undefined
  if (!isObject(cas) || !Array.isArray(structures))
    throw new SyntaxError('this is no UIMA CAS in JSON: export as “UIMA CAS JSON 0.4.0”')
  const known = structures.filter(isObject)
  const ofType = (type: string) => known.filter((structure) => structure['%TYPE'] === type)
  const text = ofType('uima.cas.Sofa').at(0)?.sofaString
  if (typeof text !== 'string') throw new SyntaxError('this UIMA CAS has no text (`sofaString`)')
  checkText(report, text)
  const marks = new Map(ofType(figure).map((structure) => [String(structure['%ID']), markOf(structure)]))
  // A project without the layer loses the relations that it was given: then nobody took them out.
  const hasRelations = isObject(cas['%TYPES']) && relation in cas['%TYPES']
  return hasRelations ? relatedMarks(text, marks, ofType(relation).map(arrowOf)) : [...marks.values()]
}

function markOf(structure: Structure): LeftMark {
  // The specification marks what counts in the text, and what writes it does not.
  const start = Number(structure['^begin'] ?? structure.begin)
  const end = Number(structure['^end'] ?? structure.end)
  const words = claimFields.map((field) => [field, structure[field]])
  const given = words.filter(([, value]) => typeof value === 'string')
  return { start, end, fields: fieldsFrom(Object.fromEntries(given)), note: '' }
}

function arrowOf(structure: Structure): Arrow {
  return {
    type: String(structure.relation ?? ''),
    from: String(structure['@Dependent']),
    to: String(structure['@Governor']),
  }
}

type Structure = Readonly<Record<string, unknown>>
