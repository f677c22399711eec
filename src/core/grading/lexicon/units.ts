/** What a figure counts, as `word=unit`, by the word or sign that stands after it. */
export const UNITS_AFTER = `
$=money; €=money; £=money; dollar=money; dollars=money; bucks=money; buck=money; usd=money; eur=money; euro=money; euros=money; quid=money; cent=cent; cents=cent
%=percent; percent=percent; seconds=second; second=second; minutes=minute; minute=minute; hours=hour; hour=hour; days=day; day=day; weeks=week; months=month; years=year
bits=bit; bit=bit; bytes=byte; byte=byte; ms=ms; mb=mb; gb=gb; kb=kb
`
/** The same by what stands before it: "$18". */
export const UNITS_BEFORE = '$=money; €=money; £=money; usd=money; eur=money'
