/** The lab and its stage travel together: as two pieces they would cut the lab's own page into more of them. */
export {PracticeLab} from './PracticeLab.tsx';
export {PracticeStage} from './PracticeStage.tsx';
