declare module 'validate-web-annotation' {
  export default function validateAnnotation(annotation: unknown, options?: { optionalId?: boolean }): boolean
}
