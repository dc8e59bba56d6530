import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {MachineId} from '../spec/index.ts';
import {Lab} from '../widgets/lab/Lab.tsx';
import {EmbedPage, OutLink} from './EmbedPage.tsx';
import {wrongTheme} from './embedQuery.ts';
import {labQuery} from './labQuery.ts';
import {findWays, labWidgetWords} from './labWidget.ts';
import {useGuestLocation} from './useGuestLocation.ts';

/** The lab on somebody else's page. */
export function EmbeddedLab({svgs}: {readonly svgs: Readonly<Record<MachineId, string>>}) {
  const {search, place, move} = useGuestLocation(labQuery.read);
  const {withBaseUrl} = useBaseUrlUtils();
  const pathOf: typeof labQuery.write = (to) => withBaseUrl(`/lab${labQuery.write(to)}#lab`);
  return (
    <EmbedPage
      title={labWidgetWords.page.title}
      page="/lab"
      full={`/lab${labQuery.write(place)}#lab`}
      section="8"
      wrong={wrongTheme(search)}
    >
      <Lab
        words={labWidgetWords}
        Link={OutLink}
        svgs={svgs}
        place={place}
        onMove={move}
        addressOf={(to) => `${window.location.origin}${pathOf(to)}`}
        onCite={null}
        onEmbed={null}
        onPresent={null}
        scenariosAddress={withBaseUrl('/scenarios')}
        findWays={findWays}
      />
    </EmbedPage>
  );
}
