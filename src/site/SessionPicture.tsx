import {sessionPictureWords} from '@words/sessionPicture.ts';
import {SessionPicture as Picture} from '../widgets/pictures/SessionPicture.tsx';

/** One session with two connections, drawn. */
export function SessionPicture() {
  return <Picture words={sessionPictureWords} />;
}
