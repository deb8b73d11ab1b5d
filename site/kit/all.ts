// One classic script that holds the loader and every element: for pages on a disk, which can load no modules. The build
// puts the elements before this line.
import '@linli/loader';
