import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {roomQuestions} from '../../../render/roomQuestions.ts';
import {labTeller} from '../../../say/labTeller.ts';
import {terminalTeller} from '../../../say/terminalTeller.ts';
import {catalogues, labCatalogues, readingWords} from '../../../text/catalogues.ts';
import type {Locale} from '../../../text/locales.ts';
import {roomQuestionsFile} from '../../roomQuestionsFile.ts';

/** Writes what scenarios and machines end with, for the notes of who presents them: /room-questions.json. */
export async function writeRoomQuestions(folder: string, locale: Locale) {
  const table = catalogues[locale];
  const asked = roomQuestions({
    table,
    lab: labTeller(labCatalogues[locale]),
    terminal: terminalTeller(readingWords[locale]),
  });
  await writeFile(path.join(folder, roomQuestionsFile), JSON.stringify(asked));
}
