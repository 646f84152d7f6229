import type { Link } from '../view.ts';

interface StepsProps {
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly words: { readonly previous: string; readonly next: string; readonly neighbours: string };
}

/** To what stands before and after. */
export function Steps({ previous, next, words }: StepsProps) {
  if (previous === null && next === null) return null;
  return (
    <nav class="steps" aria-label={words.neighbours}>
      <Step link={previous} label={words.previous} rel="prev" />
      <Step link={next} label={words.next} rel="next" />
    </nav>
  );
}

interface StepProps {
  readonly link: Link | null;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function Step({ link, label, rel }: StepProps) {
  if (link === null) return null;
  return (
    <a href={link.href} rel={rel} class={`step step-${rel}`}>
      <span class="label">{label}</span>
      <span dir="auto">{link.text}</span>
    </a>
  );
}
