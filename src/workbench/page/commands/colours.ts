import type { Words } from '../words';

type ColourName =
  | 'black'
  | 'grey'
  | 'white'
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'lightBlue'
  | 'blue'
  | 'purple'
  | 'magenta';

/** The plain colours of the Sheets palette, with their names in the page's words. */
export const palette: { name: ColourName & keyof Words; css: string }[] = [
  { name: 'black', css: '#000000' },
  { name: 'grey', css: '#999999' },
  { name: 'white', css: '#ffffff' },
  { name: 'red', css: '#ff0000' },
  { name: 'orange', css: '#ff9900' },
  { name: 'yellow', css: '#ffff00' },
  { name: 'green', css: '#00ff00' },
  { name: 'lightBlue', css: '#4a86e8' },
  { name: 'blue', css: '#0000ff' },
  { name: 'purple', css: '#9900ff' },
  { name: 'magenta', css: '#ff00ff' },
];
