/** What only the day of reading tells of a wish. `days` are whole days in Beijing. */
export interface WishProblems {
  /** An open wish past its promised day. */
  'wish-overdue': {readonly days: number};
  /** A wish that nobody has taken for so long. */
  'wish-unanswered': {readonly days: number};
}
