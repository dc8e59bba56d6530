import {questionOf, questionsOf} from '../exercises/index.ts';
import {scenarioIds} from '../lab/scenarios/scenarios.ts';
import type {RoomQuestions} from '../say/asked.ts';
import type {ExerciseSentences} from '../say/exercises.ts';
import {sayRoomQuestion} from '../say/roomQuestion.ts';
import {familyIds} from '../spec/index.ts';

/** The closing questions in one language, told ahead: who presents a run loads no exercises for them. */
export function roomQuestions(words: ExerciseSentences): RoomQuestions {
  // fromEntries cannot know its keys; they are those of the lists.
  return Object.fromEntries([
    ...scenarioIds.map((id) => [id, [sayRoomQuestion(words, questionOf(id))]]),
    ...familyIds.map((id) => [id, questionsOf(id).map((each) => sayRoomQuestion(words, each))]),
  ]) as RoomQuestions;
}
