/** Documents that are zips of XML, where reading the XML itself tells text from what stands around it: Word, slides, OpenDocument. */
@org.jspecify.annotations.NullMarked
package org.dateline.worker.xml;
