import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {homeWords} from '@words/home.ts';
import {PasteBox as Box} from '../widgets/home/PasteBox.tsx';
import {handOver} from './handedOver.ts';

/** The box of the home page. What is put into it is read on the page for that. */
export function PasteBox() {
  const history = useHistory();
  const reader = useBaseUrl('/read-my-terminal');
  return (
    <Box
      words={homeWords}
      onRead={(text) => {
        if (text.trim() !== '') handOver(text);
        history.push(reader);
      }}
    />
  );
}
