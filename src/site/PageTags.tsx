import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

interface PageTagsProps {
  /** Of the page, without the name of the site. */
  readonly title: string;
  /** What the page is in the words of schema.org. */
  readonly type?: string;
}

/**
 * What a page says of itself in its head to reference managers, search engines and those who share a link. It goes with the
 * page when the reader turns to another.
 */
export function PageTags({title, type = 'TechArticle'}: PageTagsProps) {
  // docusaurus.config.ts puts there what all pages have alike, so that no page has to put it together.
  const {structured} = useDocusaurusContext().siteConfig.customFields as Readonly<Record<string, object>>;
  return (
    <Head>
      {/* The picture that the link is shared with shows the title, and a drawing. */}
      <meta property="og:image:alt" content={title} />
      <meta name="citation_title" content={title} />
      <script type="application/ld+json">
        {JSON.stringify({...structured, '@type': type, name: title, headline: title})}
      </script>
    </Head>
  );
}
