// One picture as the asker may see it: whole, as the partners' copy, or not at all.
export { findPicture, type PictureRecord } from './queries.ts';
