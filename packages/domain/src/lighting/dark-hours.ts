// How much of the year each hour of the day is dark, so that incidents with a known hour can be told as after dark or not.

/** the sun below this is dark: the end of civil twilight, when outdoor light is needed to see */
const darkAltitude = -6;

/**
 * Share of the year's days on which the middle of this hour is dark, by Swedish wall time (summer time from late March to late October).
 * @param latitude degrees north; default 58, southern and middle Sweden
 * @returns 24 shares in [0, 1], hour 0 first. Good to some minutes: no refraction, no equation of time, longitude 15° E
 */
export function darkShares(latitude = 58): Float64Array {
  const shares = new Float64Array(24);
  const radians = Math.PI / 180;
  for (let day = 1; day <= 365; day++) {
    const declination = -23.44 * Math.cos(((day + 10) * 2 * Math.PI) / 365);
    // last Sundays of March and October, about days 87 and 300
    const summer = day >= 87 && day < 300 ? 1 : 0;
    for (let hour = 0; hour < 24; hour++) {
      const sunHour = hour + 0.5 - summer;
      const angle = (sunHour - 12) * 15 * radians;
      const altitude = Math.asin(
        Math.sin(latitude * radians) * Math.sin(declination * radians) +
          Math.cos(latitude * radians) * Math.cos(declination * radians) * Math.cos(angle),
      );
      if (altitude < darkAltitude * radians) shares[hour]! += 1 / 365;
    }
  }
  return shares;
}
