/** What can be wrong with a file or a table before its records are looked at. */
export interface ReadProblems {
  'empty-table': Record<never, never>;
}
