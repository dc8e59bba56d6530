import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {pageWords} from '@words/page.ts';
import {searchWords} from '@words/search.ts';
import {workerWords} from '@words/workers.ts';
import {useEffect, useRef, useState} from 'react';
import type {SearchAnswer} from '../render/searchIndex/searchAnswer.ts';
import {SearchBox} from '../widgets/search/SearchBox.tsx';
import {type SearchLine, startSearch} from './askSearch.ts';
import {handOver} from './handedOver.ts';
import {sayNoAnswer} from './workers/sayNoAnswer.ts';

interface SearchProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The search of the whole site, with its worker; both stay while the reader goes from page to page. */
export function Search({isOpen, onClose}: SearchProps) {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const line = useRef<SearchLine>(null);
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    line.current = startSearch(setAnswer, (why) => {
      setFailure(sayNoAnswer(workerWords, why));
    });
    return () => line.current?.hangUp();
  }, []);

  return (
    <SearchBox
      words={words}
      isOpen={isOpen}
      answer={answer}
      failure={failure}
      Link={Link}
      onSeek={(query) => line.current?.ask(query)}
      onGo={(path) => {
        onClose();
        history.push(withBaseUrl(path));
      }}
      onRead={(text) => {
        onClose();
        handOver(text);
        history.push(withBaseUrl('/read-my-terminal'));
      }}
      onClose={onClose}
    />
  );
}

const words = {...pageWords, ...searchWords};
