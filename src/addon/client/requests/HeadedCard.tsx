import type { ComponentChildren } from 'preact';

/** A card with what it is about. */
export function HeadedCard({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children: ComponentChildren;
}) {
  return (
    <section class="step" aria-label={title}>
      <h3>{title}</h3>
      {hint && <p class="quiet">{hint}</p>}
      {children}
    </section>
  );
}
