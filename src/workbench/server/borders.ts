import type { BorderStyle } from './protocol';

/** The lines of borders by the API's `Style`; Excel calls them the same. */
export const borderStyles: Record<string, BorderStyle['style']> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};
