/** What stands behind the name of a series or a film: "Coronation Street star", "Tressin Road starred Kate Hale". */
export const isOnScreen = (lower: string): boolean => ON_SCREEN.test(lower);
const ON_SCREEN =
  /^(?:stars?|starred|starring|actors?|actress|soap|episodes?|cast|viewers?|characters?|scriptwriters?)$/;
