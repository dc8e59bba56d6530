import {packageWords} from '@words/packages.ts';
import {useMemo} from 'react';
import {PackageList} from '../widgets/exercises/PackageList.tsx';
import {downloadFile} from './downloadFile.ts';
import {choicesOf, packageFile} from './practicePackage.ts';
import type {RoundPackageListProps} from './practiceProps.ts';
import {useImprint} from './useImprint.ts';

/** What of a set can be taken along, and the files, each made when it is asked for. */
export function PracticePackageList({round, sentences}: RoundPackageListProps) {
  const imprint = useImprint();
  const choices = useMemo(() => choicesOf(round, sentences), [round, sentences]);
  const {exercises, of} = choices;
  return (
    <PackageList
      words={packageWords}
      counts={{held: exercises.length, of, twoHalves: exercises.filter(({second}) => second !== null).length}}
      onDownload={(format, pass) => {
        const {name, content} = packageFile(choices, {sentences, format, pass, imprint});
        downloadFile(name, content);
      }}
    />
  );
}
