import {css} from 'lit';

/** Ink and paper on a picture: the light ones of the tokens, for a picture is as light at night. A test holds them together. */
export const pictureInk = css`#1f1d1a`;
export const picturePaper = css`#ffffff`;
