/** What can be wrong between the tables of one community. */
export interface CommunityProblems {
  'dangling-id': {readonly expected: string};
  'missing-file': {readonly file: string};
}
