/** What judges a text that the first look does not let through: lists of names, and patterns of numbers and places. */
export {findPersonalData, mask} from '@linli/model/privacy';
