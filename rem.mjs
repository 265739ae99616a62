import 'remark-parse'
