import 'vfile'
import 'vfile-message'
