/** Where the build leaves the questions for a room, below the folder of a language. */
export const roomQuestionsFile = 'room-questions.json';
