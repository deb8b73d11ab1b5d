// The builder as one classic script and one style sheet, for a folder that is opened from a disk.
import '../styles/pages/builder.css';

import '../builder/main.ts';
