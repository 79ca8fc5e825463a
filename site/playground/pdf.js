// The half of pdf.js that takes a file apart, in a worker of its own.
import 'pdfjs-dist/build/pdf.worker.min.mjs';
