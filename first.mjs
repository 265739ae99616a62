import { readFileSync } from 'node:fs'
import { parse } from 'pincite'

parse(readFileSync('corpus/usdos-tip-2017-laos.txt', 'utf8'))
