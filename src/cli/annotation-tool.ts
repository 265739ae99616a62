import { type AnnotationTool, annotationTools } from '../review/tools/tools.ts'
import { UsageError } from './command.ts'

/** The annotation tool that an option names. @throws UsageError where there is none of that name. */
export function toolNamed(name: string | undefined, option: string): AnnotationTool {
  const tool = annotationTools.find((known) => known === name)
  if (tool !== undefined) return tool
  throw new UsageError(`${option} wants a tool: ${annotationTools.join(', ')}`)
}
