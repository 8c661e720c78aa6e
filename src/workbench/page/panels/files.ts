import type { ContentView } from '../../server/protocol';

/** Where a file is seen, or downloaded where the browser can show none of it. */
export const fileAddress = ({ preview, viewUrl, url }: ContentView): string => (preview ? viewUrl : url);
