const AIM =
  /(?:\b(?:aims?|aiming|aimed|seeks?|seeking|intend\w*|strives?|goal (?:is|of)|target(?:s|ed|ing)? (?:of|a)|in order|hopes?|potential(?:ly)?|designed|expected|projected|would|should|if)\s+(?:\S+\s+){0,6}?)$/iu;

/** Whether the words before a claim state an aim or a possibility, not a result ("we aim to halve the cost"). */
export const isAim = (before: string): boolean =>
  AIM.test(before.slice(-90)) &&
  !/\b(?:we|it|which|that)\s+\w+(?:s|ed)\s+(?:\S+\s+){0,2}$/iu.test(before.slice(-40));
