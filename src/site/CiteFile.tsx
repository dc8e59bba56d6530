import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';

/** A link to a file of citations in the page's language: `all.bib`, `M3.ris`. */
export function CiteFile({name}: {readonly name: string}) {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <a href={withBaseUrl(`/cite/${name}`)} download>
      <code>{`cite/${name}`}</code>
    </a>
  );
}
