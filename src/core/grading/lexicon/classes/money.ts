export const MONEY = `
# costs
COSTS_MONEY !COSTS_NOTHING: cost, price, pay, money, bill, charge, fee, expense, costs money, expenses, pricing, payment, invoice, billed, you pay, charged, rent | dollars, euro, bucks, wallet, credit card, budget, coins, paid, purse, cash, finance, usd, eur, amount due, monthly, per month, bank account, $, pocket
COSTS_NOTHING: free of charge, for free, no cost, costs nothing, at no cost, without charge, gratis, no charge, does not cost, free, without paying, no extra cost, no fee, at no charge | zero, gift, included, on the house, nothing to pay, no bill, thrown in
PRICEY !LOW_PRICED: expensive, costly, pricey, high cost, dear, costs a lot, a lot of money, expensive to, cost a fortune, steep, high price, exorbitant, gets expensive, pays a lot | burn money, luxury, heavy, arm and a leg, bankrupt, hefty, bill explodes, premium, ruin, big bill, huge bill, eats the budget, boss faints
LOW_PRICED: cheap, inexpensive, low cost, affordable, low priced, economical, costs little, cheaply, cost effective, low price, budget friendly, saves money | pennies, cents, light, bargain, almost nothing, reasonable, thrifty, peanuts, small bill
ADDITIONAL_COST: extra cost, additional cost, costs extra, pay extra, extra charge, surcharge, additional fee, paid separately, separate charge, extra fee, charged separately, own bill, each costs, its own cost | on top, again and again, for every one, another bill, multiplies, every time, for each, adds up
SPEND_LESS !SPEND_MORE: save, save money, economise, economize, cut costs, reduce cost, reduce costs, spend less, saves cost, lower the bill, save costs, cost saving, cheaper, reduces the bill | only one, less, trim, halve, avoid paying, share, frugal, thrifty, cut, pay once
SPEND_MORE: spend, spend more, pay more, costs more, more expensive, drive up costs, dearer, higher bill, raise the cost, cost increase, higher cost, increases cost, increases the bill | burn, blow, bill goes up, splash, heavier, throw money at, adds up
WASTEFUL: waste, wasteful, squander, for nothing, wasted, waste of money, burn money, thrown away, in vain, needlessly expensive, overkill, throw money away, unnecessary cost, waste of resources | pointless, useless, burn, out of the window, too much, money down the drain, excess, idle but paid, dollars for nothing
THRIFTY !WASTEFUL: economical, efficient, sparing, saves resources, frugal, resource saving, thrifty, resource efficient, less waste, lean, optimal use, efficiently | save, cheap, little, use well, squeeze, make the most
EVERY_MONTH: per month, monthly, a month, each month, every month, per calendar month, month after month | rent, regular, subscription, 30 days, salary, 12 times a year
EVERY_YEAR: yearly, per year, annual, annually, a year, each year, every year, year after year, once a year | 365 days, 12 months, birthday
EVERY_HOUR: hourly, per hour, an hour, each hour, every hour, by the hour, per minute, per second | while it runs, clock, meter runs, taxi
EVERY_DAY: daily, per day, every day, each day, a day, once a day, day by day, nightly, every night | cron, 24 hours, morning
BUY_IT: buy, purchase, acquire, pay for, get licence, shop, bought, procure | rent, spend, money, get, sell, book, order
BUDGET_LIMIT: budget, spending limit, financial limit, funds, money available, cost limit, cost budget | wallet, purse, quota, alert, finance, cap
WORTH_IT !NOT_WORTH_IT: worth it, worthwhile, pays off, worth the effort, worth, pay off, profitable, beneficial, is worth, good value | benefit, gain, makes sense, return, rewarded, good deal
NOT_WORTH_IT: not worth, not worth it, does not pay off, not worthwhile, not worth the effort, pointless, no benefit, more trouble than, does not pay, brings nothing, no gain | waste, overkill, useless, for nothing, too expensive, makes no sense, effort too high
EFFORT_NEEDED: effort, work, labour, labor, hard work, time consuming, laborious, takes work, workload, elbow grease, takes time, takes effort | pain, hours, cost, sweat, a lot to do, busy, burden, tedious, maintenance
`
