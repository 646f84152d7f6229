import type { PictureView } from '../view.ts';

interface PictureProps {
  readonly picture: PictureView;
  /** How wide the picture stands, as the `sizes` attribute has it. */
  readonly sizes: string;
  /** Whether it is seen at once and so must not wait. */
  readonly first?: boolean;
  /** Beside a headline that says it already, a picture is an ornament to a screen reader. */
  readonly ornament?: boolean;
}

export function Picture({ picture, sizes, first = false, ornament = false }: PictureProps) {
  return (
    <picture>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcset={source.srcset} sizes={sizes} />
      ))}
      <img
        src={picture.fallback}
        width={picture.width}
        height={picture.height}
        alt={ornament ? '' : picture.alt}
        loading={first ? 'eager' : 'lazy'}
        fetchpriority={first ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
