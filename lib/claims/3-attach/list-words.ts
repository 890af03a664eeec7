/** Words at which a list of numbers ends. */
export const STOPS = new Set(
  "while whereas but achieves achieving which that than of using only requires requiring were was is are between at reaching".split(
    " ",
  ),
);

/** Words behind a number of a list that may go on with it. */
export const CARRIES = new Set(
  "on in for over compared with relative respectively when and while versus vs to against across at from by as without using under during than both overall average mean median geomean after through among".split(
    " ",
  ),
);
