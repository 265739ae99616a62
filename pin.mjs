import './dist/index.js'
