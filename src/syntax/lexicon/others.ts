/**
 * Words of no class that rules ask for by name: signs, abbreviations.
 */
export const others = `
  . , ; : ! ? ( ) [ ] { } " ' - – — … / + * = < > ~ ± × • $ % ¢ £ ¤ ¥ € & @ # ° | ≥ ≤ 's
  ₠ ₡ ₢ ₣ ₤ ₥ ₦ ₧ ₨ ₩ ₪ ₫ ₭ ₮ ₯ ₰ ₱ ₲ ₳ ₴ ₵ ₸ ₹ ₺ ₼ ₽ ₾ ₿ ‰ ½ ¼ ¾
  pct p x approx ca mid age aged point fy olds kg cm vat o pm am
  per_cent percentage_point percentage_points percentage-point percentage-points
`
