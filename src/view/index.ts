export { type ViewOptions, view } from './view.ts'
