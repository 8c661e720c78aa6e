import { common } from '../../../language/client';
import { useSay } from './page';

/** A link out of the window, which cannot be opened in its own frame. */
export function Away({ href, children }: { href: string; children: string }) {
  const say = useSay();
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <span class="unseen"> ({say(common.newTab)})</span>
    </a>
  );
}
