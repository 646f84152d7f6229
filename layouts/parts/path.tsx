import { Fragment } from 'preact';

/** A file's path, which may be long: it breaks after a slash rather than anywhere. */
export function Path({ path }: { readonly path: string }) {
  return path.split(/(?<=\/)/).map((part, index) => {
    const place = index;
    return (
      <Fragment key={place}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    );
  });
}
