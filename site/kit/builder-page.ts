// The builder as one classic script and one style sheet, for a folder that is opened from a disk.
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/frame.css';
import '../styles/pieces.css';
import '../styles/community.css';
import '../styles/builder.css';
import '../builder/trace/trace.css';
import '../styles/print.css';

import '../builder/main.ts';
