import {dataWords} from '@words/data.ts';
import {DataFiles as DataFileTable, type MadeDataFiles} from '../widgets/tables/DataFiles.tsx';
import {useSiteFile} from './useSiteFile.ts';

/** The files of data, in the page's language. */
export function DataFiles({made}: {readonly made: string}) {
  const fileAt = useSiteFile();
  // `remarkData` writes it.
  const known = JSON.parse(made) as MadeDataFiles;
  return <DataFileTable words={dataWords} made={known} urlOf={(file) => fileAt(`data/${file}`)} />;
}
